#include "collector/respondent_gate.h"

#include "codec/collector_codec.h"
#include "collector/service.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/stores.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

const std::string key = "0123456789abcdef0123456789abcdef";
constexpr std::int64_t now = 9'000;  // ms

std::string token_of(const std::string& subject, const std::string& survey = "shop", std::int64_t expires = 10) {
  return "Bearer " + sign({survey, subject, expires, "nonce"}, key);
}

/// A collector whose survey "shop" is for who holds a token; anybody may answer "open".
struct Invited {
  Reply post(const std::string& body, const std::string& authorization) {
    Request request(http::verb::post, "/v1/responses", 11, body);
    request.set(http::field::content_type, "application/json");
    if (!authorization.empty()) request.set(http::field::authorization, authorization);
    if (auto early = service.early_reply(request)) return *early;
    std::promise<Reply> reply;
    service.answer(request, [&](Reply made) { reply.set_value(std::move(made)); });
    return reply.get_future().get();
  }
  unsigned status(const flow::Response& response, const std::string& authorization) {
    return static_cast<unsigned>(post(test::json(response), authorization).status);
  }
  static Surveys two_surveys() {
    Surveys surveys = test::shop_surveys();
    surveys.add(R"({"zeroten":1,"id":"open","subject":"Fjellrev"})");
    return surveys;
  }
  test::TempFolder folder;
  SqliteStore store{folder.file("a.db")};
  Surveys surveys = two_surveys();
  Service service{store, surveys, {}, "0123456789abcdef", [] { return now; }, RespondentGate(key, {"shop"})};
};

flow::Response to_open(int number) {
  auto response = test::clicked(number, 9);
  response.survey = "open";
  response.revision = Invited::two_surveys().newest("open")->definition.revision;
  return response;
}

}  // namespace

TEST_CASE("a survey for invited respondents is closed to everybody else, who are told why") {
  Invited collector;
  struct Case {
    std::string authorization;
    const char* reason;
  };
  const std::vector<Case> cases{{"", "none came"},
                                {"Basic eva", "none came"},
                                {"Bearer eva", "not signed"},
                                {token_of("eva") + "x", "not signed"},
                                {token_of("eva", "shop", 9), "expired 0 seconds ago"}};
  for (const Case& sent : cases) {
    INFO(sent.authorization);
    const Reply reply = collector.post(test::json(test::clicked(1, 9)), sent.authorization);
    CHECK(reply.status == http::status::unauthorized);
    CHECK(reply.header("WWW-Authenticate") == "Bearer error=\"invalid_token\"");
    CHECK_THAT(reply.body, has_text("\"code\":\"respondent_token\"") && has_text(sent.reason));
  }
  CHECK(test::wait_for<std::vector<StoredResponse>>([&](auto done) {
          collector.store.list("shop", "", 9, done);
        })->empty());
}

TEST_CASE("who is invited answers once, and may go on with that answer") {
  Invited collector;
  CHECK(collector.status(test::clicked(1, 9), token_of("eva")) == 201);
  CHECK(collector.status(test::clicked(1, 9), token_of("eva")) == 200);
  CHECK(collector.status(test::completed(1, 9, "Socks"), token_of("eva")) == 200);
  const Reply second = collector.post(test::json(test::clicked(2, 9)), token_of("eva"));
  CHECK(second.status == http::status::unprocessable_entity);
  CHECK_THAT(second.body, has_text("already_answered"));
  CHECK(collector.status(test::clicked(2, 9), token_of("ada")) == 201);
}

TEST_CASE("the answer of one is not changed with the token of another") {
  Invited collector;
  collector.status(test::clicked(1, 9), token_of("eva"));
  CHECK(collector.status(test::completed(1, 9, "Socks"), token_of("ada")) == 422);
}

TEST_CASE("a token for another survey is not one for this") {
  Invited collector;
  const Reply reply = collector.post(test::json(test::clicked(1, 9)), token_of("eva", "open"));
  CHECK(reply.status == http::status::unprocessable_entity);
  CHECK_THAT(reply.body, has_text("\"code\":\"respondent_token\"") && has_text("for survey 'open'"));
}

TEST_CASE("a survey that is for everybody needs no token and binds nothing") {
  Invited collector;
  CHECK(collector.status(to_open(1), "") == 201);
  CHECK(collector.status(to_open(2), token_of("eva")) == 201);
  CHECK(collector.status(to_open(3), token_of("eva")) == 201);
}

TEST_CASE("in a batch the token counts for every response that needs one, in envelopes too") {
  Invited collector;
  const std::string enveloped =
      R"({"device":")" + std::string(32, 'a') + R"(","number":1,"response":)" + test::json(test::clicked(1, 9)) + "}";
  const std::string batch =
      "[" + enveloped + "," + test::json(test::clicked(2, 9)) + "," + test::json(to_open(3)) + "]";
  CHECK(collector.post(batch, "").status == http::status::unauthorized);
  const Reply reply = collector.post(batch, token_of("eva"));
  CHECK(reply.status == http::status::ok);
  CHECK_THAT(reply.body, has_text("already_answered"));
  const auto stored = [&](const std::string& survey) {
    return test::wait_for<std::vector<StoredResponse>>([&](auto done) { collector.store.list(survey, "", 9, done); })
        ->size();
  };
  CHECK(stored("shop") == 1);
  CHECK(stored("open") == 1);
}
