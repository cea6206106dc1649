#include "collector/claim_handler.h"

#include <algorithm>
#include <future>
#include <set>
#include <thread>

#include "collector/delivery_handler.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/asking.h"
#include "tests/core/collector/rewards.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct Collector {
  Reply ask(const std::string& body) {
    std::promise<Reply> reply;
    give_reward(store, surveys, body, 9000, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get();
  }
  void deliver(const flow::Response& response) {
    std::promise<Reply> reply;
    collector::deliver(store, surveys, test::json(response), 9000, [&](Reply made) { reply.set_value(made); });
    const auto status = reply.get_future().get().status;
    REQUIRE((status == http::status::created || status == http::status::ok));
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = test::reward_surveys();
};

std::string post(const std::string& path, const std::string& body) {
  return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n" +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string body_of(const std::string& reply) { return reply.substr(reply.find("\r\n\r\n") + 4); }

/// What `count` clients get for `body_for(0)`, `body_for(1)`, … at the same time.
template <typename BodyFor>
std::vector<std::string> at_once(const test::RunningServer& running, int count, BodyFor body_for) {
  std::vector<std::string> replies(static_cast<std::size_t>(count));
  std::vector<std::thread> clients;
  for (int number = 0; number < count; ++number) {
    clients.emplace_back([&, number] {
      replies[static_cast<std::size_t>(number)] = body_of(running.exchange(post("/v1/claims", body_for(number))));
    });
  }
  for (std::thread& client : clients) client.join();
  return replies;
}

}  // namespace

TEST_CASE("a code is given for a response that is stored, and the same one again") {
  Collector collector;
  test::add_codes(collector.store, "shop", 3);
  const auto response = test::rewarded(1);
  collector.deliver(response);
  const Reply reply = collector.ask(test::claim(response));
  CHECK(reply.status == http::status::ok);
  CHECK_THAT(reply.body, has_text(R"({"result":"code","code":"CODE-)"));
  CHECK(collector.ask(test::claim(response)).body == reply.body);
  auto later = test::rewarded(1);
  later.seq = 3;
  later.language = "nb";
  collector.deliver(later);
  CHECK(collector.ask(test::claim(response)).body == reply.body);
  CHECK(test::pools(collector.store).front().left == 2);
}

TEST_CASE("an exhausted pool is an answer like any other") {
  Collector collector;
  collector.deliver(test::rewarded(1));
  const Reply reply = collector.ask(test::claim(test::rewarded(1)));
  CHECK(reply.status == http::status::ok);
  CHECK(reply.body == R"({"result":"exhausted"})");
}

TEST_CASE("no code is given where none is due, and the pool stays as it is") {
  Collector collector;
  test::add_codes(collector.store, "shop", 3);
  collector.deliver(test::rewarded(1));
  collector.deliver(test::rewarded(2, false));
  auto other = test::rewarded(1);
  other.answers = {{"score", 10}};
  other.nps = 10;
  auto elsewhere = test::rewarded(1);
  elsewhere.survey = "other";
  auto later = test::rewarded(1);
  later.seq = 3;
  struct Case {
    const char* what;
    std::string body;
    http::status status;
  };
  const std::vector<Case> cases{
      {"a response that is not stored", test::claim(test::rewarded(3)), http::status::conflict},
      {"a seq that is not stored yet", test::claim(later), http::status::conflict},
      {"other content with this seq", test::claim(other), http::status::conflict},
      {"a response without an ending", test::claim(test::rewarded(2, false)), http::status::conflict},
      {"a pool that the ending does not have", test::claim(test::rewarded(1), "jackpot"), http::status::conflict},
      {"a survey that there is not", test::claim(elsewhere), http::status::unprocessable_entity},
      {"no JSON", "{", http::status::bad_request},
      {"no claim", "{}", http::status::bad_request},
      {"a body that is too large", std::string(20'000, ' '), http::status::payload_too_large},
  };
  for (const Case& wrong : cases) {
    const Reply reply = collector.ask(wrong.body);
    INFO(wrong.what << ": " << reply.body);
    CHECK(reply.status == wrong.status);
    CHECK_THAT(reply.body, has_text("{\"problems\":["));
  }
  CHECK(test::pools(collector.store).front().left == 3);
}

TEST_CASE("64 claims at once for one response get the same code, over HTTP") {
  const test::RunningServer running({}, test::reward_surveys());
  test::add_codes(*running.store, "shop", 10);
  const auto response = test::rewarded(1);
  running.exchange(post("/v1/responses", test::json(response)));
  const auto replies = at_once(running, 64, [&](int) { return test::claim(response); });
  CHECK_THAT(replies.front(), has_text("CODE-"));
  CHECK(std::set<std::string>(replies.begin(), replies.end()).size() == 1);
  CHECK(test::pools(*running.store).front().left == 9);
}

TEST_CASE("64 responses at once and 10 codes: 10 get one each, 54 hear that there are none left, over HTTP") {
  const test::RunningServer running({}, test::reward_surveys());
  test::add_codes(*running.store, "shop", 10);
  for (int number = 0; number < 64; ++number) {
    running.exchange(post("/v1/responses", test::json(test::rewarded(number))));
  }
  const auto replies = at_once(running, 64, [](int number) { return test::claim(test::rewarded(number)); });
  const std::set<std::string> different(replies.begin(), replies.end());
  CHECK(different.size() == 11);
  CHECK(std::count(replies.begin(), replies.end(), R"({"result":"exhausted"})") == 54);
}
