#include "collector/delivery_handler.h"

#include <future>

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// A collector of the survey "shop" with an empty database.
struct Collector {
  Reply post(const std::string& body) {
    std::promise<Reply> reply;
    deliver(store, surveys, body, 9000, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get();
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = test::shop_surveys();
};

/// A store that is always full.
class FullStore final : public Store {
 public:
  void add_survey(const StoredSurvey&) override {}
  std::vector<StoredSurvey> surveys() override { return {}; }
  bool submit(std::vector<Record>, Submitted) override { return false; }
  bool claim(RewardClaim, Claimed) override { return false; }
  bool add_codes(std::string, std::string, std::vector<std::string>, Counted) override { return false; }
  bool follow_up(std::string, std::string, FollowUp, Counted) override { return false; }
  bool erase(Selection, std::int64_t, Counted) override { return false; }
  void summarize(std::string, int, Summarized done) override { done(std::nullopt); }
  void list_comments(std::string, NewestKey, int, Listed done) override { done(std::nullopt); }
  void list_follow_ups(std::string, int, FollowUps done) override { done(std::nullopt); }
  void tally(std::string, score::Grouping, score::Zone, Tallied done) override { done(std::nullopt); }
  void list(std::string, std::string, int, Listed done) override { done(std::nullopt); }
  void find(std::string, std::string, Listed done) override { done(std::nullopt); }
  void list_asides(std::string, AsideKey, int, Asides done) override { done(std::nullopt); }
  void list_gaps(std::string, int, Gaps done) override { done(std::nullopt); }
  void list_pools(std::string, Pools done) override { done(std::nullopt); }
};

std::string result_of(const Reply& reply) {
  const std::string key = "\"result\":\"";
  const auto begin = reply.body.find(key) + key.size();
  return reply.body.substr(begin, reply.body.find('"', begin) - begin);
}

}  // namespace

TEST_CASE("a response goes its way: created, duplicate, updated, stale, conflict, rejected") {
  Collector collector;
  const std::string first = test::json(test::clicked(1, 9));
  auto other = test::clicked(1, 8);
  auto wrong = test::clicked(2, 8);
  wrong.nps = 9;
  const std::vector<std::tuple<std::string, http::status, std::string>> steps{
      {first, http::status::created, "created"},
      {first, http::status::ok, "duplicate"},
      {test::json(other), http::status::conflict, "conflict"},
      {test::json(test::completed(1, 9, "Socks")), http::status::ok, "updated"},
      {first, http::status::ok, "stale"},
      {test::json(wrong), http::status::unprocessable_entity, "rejected"},
      {"{}", http::status::unprocessable_entity, "rejected"},
  };
  for (const auto& [body, status, result] : steps) {
    const Reply reply = collector.post(body);
    INFO(reply.body);
    CHECK(reply.status == status);
    CHECK(result_of(reply) == result);
  }
}

TEST_CASE("a receipt names exactly what was stored") {
  Collector collector;
  const std::string body = test::json(test::clicked(1, 9));
  const std::string receipt = collector.post(body).body;
  for (const std::string& part : {"\"id\":\"" + test::response_id(1) + "\"", std::string("\"seq\":1"),
                                  "\"hash\":\"" + codec::content_hash(body) + "\""}) {
    CHECK_THAT(receipt, has_text(part));
  }
}

TEST_CASE("an array gets a receipt for each, in order; what is wrong does not spoil the rest") {
  Collector collector;
  const std::string body =
      "[" + test::json(test::clicked(1, 9)) + ",{\"a\":1}," + test::json(test::clicked(2, 3)) + "]";
  const Reply reply = collector.post(body);
  CHECK(reply.status == http::status::ok);
  CHECK(reply.body.front() == '[');
  const auto created = reply.body.find("created");
  const auto rejected = reply.body.find("rejected");
  CHECK(created < rejected);
  CHECK(reply.body.find("created", rejected) != std::string::npos);
}

TEST_CASE("a body that is not usable as a whole is refused, and nothing is stored") {
  Collector collector;
  const auto [body, status] = GENERATE(Catch::Generators::table<std::string, http::status>({
      {"", http::status::bad_request},
      {"{\"zeroten\":1", http::status::bad_request},
      {"[]", http::status::bad_request},
      {std::string(100'000, '['), http::status::bad_request},
  }));
  const Reply reply = collector.post(body);
  INFO(body.substr(0, 20) << " " << reply.body);
  CHECK(reply.status == status);
  CHECK_THAT(reply.body, has_text("{\"problems\":["));
}

TEST_CASE("an envelope's number is stored with its response, and the receipt is that of the response") {
  Collector collector;
  const std::string response = test::json(test::clicked(1, 9));
  const Reply reply =
      collector.post(R"([{"device":"0123456789abcdef0123456789abcdef","number":3,"response":)" + response + "}]");
  CHECK_THAT(reply.body, has_text(codec::content_hash(response)));
  std::promise<std::vector<NumberGap>> gaps;
  collector.store.list_gaps("shop", 10, [&](auto found) { gaps.set_value(*found); });
  const auto found = gaps.get_future().get();
  REQUIRE(found.size() == 1);
  CHECK(found.front().last == 2);
}

TEST_CASE("a full store asks to be tried again") {
  FullStore store;
  const Surveys surveys = test::shop_surveys();
  Reply reply;
  deliver(store, surveys, test::json(test::clicked(1, 9)), 9000, [&](Reply made) { reply = std::move(made); });
  CHECK(reply.status == http::status::service_unavailable);
  CHECK(reply.header("Retry-After") == "2");
}
