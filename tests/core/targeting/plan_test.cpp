#include "targeting/plan.h"

#include "codec/show_codec.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;
using namespace zeroten::targeting;

namespace {

constexpr std::int64_t today = 1'772'434'800'000;

std::vector<Survey> survey(const std::string& show) {
  const auto read = codec::read_targeted_survey(
      R"({"zeroten":1,"id":"nps","facts":{"user.plan":["free","pro"],"page.path":"text"},"show":)" + show + "}");
  REQUIRE(read);
  return {*read};
}

Circumstances somebody() {
  Circumstances now;
  now.now = {today, 60};
  return now;
}

}  // namespace

TEST_CASE("a plan names the events and pages that a survey waits for") {
  const Plan made = plan(survey(R"({"on":["order",{"click":"#x","page":"/a*"},{"exit":true}]})"), {}, somebody());
  REQUIRE(made.occasions.size() == 1);
  CHECK(made.occasions[0].from == 0);
  CHECK(made.occasions[0].events == std::vector<std::string>{"order"});
  CHECK(made.occasions[0].pages == std::vector<std::string>{"/a*", "*"});
  CHECK_FALSE(made.wake);
}

TEST_CASE("for somebody who is not asked for other reasons than time there is no occasion") {
  const std::string show = GENERATE(R"({"to":"2020-01-01"})", R"({"when":"user.plan == \"pro\""})", R"({"age":"1d"})",
                                    R"({"sample":0.000001})");
  CAPTURE(show);
  CHECK(plan(survey(show), {std::string(32, 'a'), {}, {}}, somebody()).occasions.empty());
}

TEST_CASE("a condition on the page may be met on another one") {
  CHECK(plan(survey(R"({"when":"page.path == \"/a\""})"), {}, somebody()).occasions.size() == 1);
}

TEST_CASE("visits and dates say from when on") {
  const Plan made = plan(survey(R"({"visits":3,"from":"2026-03-05"})"), {}, somebody());
  REQUIRE(made.occasions.size() == 1);
  CHECK(made.occasions[0].visits == 3);
  CHECK(made.occasions[0].from == today - 8 * hour + 3 * day - hour);
}

TEST_CASE("who was asked is left alone until they may be asked again") {
  History history;
  Record record;
  record.survey = "nps";
  record.shown = record.dismissed = today - day;
  record.outcome = Outcome::dismissed;
  history.people.push_back({"", 1, {record}});
  const auto surveys = survey(R"({"repeat":"90d"})");
  CHECK(plan(surveys, history, somebody()).occasions.at(0).from == today + 89 * day);
  CHECK(plan(survey("{}"), history, somebody()).occasions.empty());
}

TEST_CASE("what waits has a time, and what calls it off is an occasion at once") {
  History history;
  history.waiting.push_back({"nps", today + minute, "order", {}});
  const Plan made = plan(survey(R"({"on":"order","cancel":"refund","after":"1m"})"), history, somebody());
  CHECK(made.wake == today + minute);
  CHECK(made.occasions.back().events == std::vector<std::string>{"refund"});
}

TEST_CASE("only what could come to something on this page is looked out for, and each once") {
  auto surveys =
      survey(R"({"on":[{"click":"#x"},{"click":"#x","when":"user.plan == \"pro\""},{"scroll":0.5,"page":"/b"},
                                  "order"]})");
  surveys.push_back(survey(R"({"on":{"exit":true},"visits":9})").front());
  surveys.back().id = "other";
  const auto triggers = watched(surveys, {}, somebody());
  REQUIRE(triggers.size() == 1);
  CHECK(triggers[0].name == "#x");
}
