#include "collector/follow_up_handler.h"

#include "tests/catch.h"
#include "tests/core/collector/reading.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct FollowUpDesk : test::ReadingCollector {
  std::string list() {
    return reply([&](const SendReply& send) { list_follow_ups(store, *surveys.newest("shop"), send); }).body;
  }
  Reply keep(int number, std::string_view body) {
    return reply(
        [&](const SendReply& send) { keep_follow_up(store, "shop", test::response_id(number), body, 9000, send); });
  }
};

flow::Response asking(int number, int score) {
  flow::Response response = test::completed(number, score, "Glidelåsen røk");
  response.answers.emplace_back("contact", true);
  response.answers.emplace_back("address", std::string("eva@example.com"));
  response.language = "nb";
  return response;
}

}  // namespace

TEST_CASE("a detractor who asked is listed with words, address and what was agreed to") {
  FollowUpDesk desk;
  desk.take(asking(1, 3), 5);
  CHECK_THAT(desk.last_receipt, has_text("created"));
  flow::Response refusing = asking(2, 2);
  refusing.answers[2].second = false;
  refusing.answers.pop_back();
  desk.take(refusing, 6);
  CHECK(desk.list() ==
        R"({"follow_ups":[{"response":")" + test::response_id(1) +
            R"(","score":3,"category":"detractor","language":"nb","received":5,)"
            R"("consents":["Dere kan skrive til meg."],"addresses":["eva@example.com"],"texts":["Glidelåsen røk"],)"
            R"("state":"open","note":""}],"more":false})");
}

TEST_CASE("an address that the page knew is there, too, once") {
  FollowUpDesk desk;
  flow::Response known = asking(1, 3);
  known.facts = {{"user", Value(Value::Map{{"email", Value(std::string("eva@work.example"))}})}};
  desk.take(known, 5);
  CHECK_THAT(desk.list(), has_text(R"("addresses":["eva@example.com","eva@work.example"])"));
}

TEST_CASE("what was done is kept, and what cannot be is refused") {
  FollowUpDesk desk;
  desk.take(asking(1, 3), 5);
  const Reply kept = desk.keep(1, R"({"state":"closed","note":"Sent a new one"})");
  CHECK(kept.status == http::status::ok);
  CHECK_THAT(kept.body, has_text(R"("state":"closed","note":"Sent a new one","updated":9000)"));
  CHECK_THAT(desk.list(), has_text(R"("state":"closed","note":"Sent a new one","updated":9000)"));
  CHECK(desk.keep(1, R"({"state":"done"})").status == http::status::bad_request);
  CHECK(desk.keep(2, R"({"state":"open"})").status == http::status::not_found);
}
