// Sessions that were saved under another revision of the survey.
#include "flow/reachable.h"
#include "flow/state.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

survey::Definition texts(const std::string& questions) {
  return test::survey_of(R"({"zeroten":1,"id":"s","questions":[)" + questions + "]}");
}

const survey::Definition& before() {
  static const auto survey = texts(R"({"id":"a","type":"text"},{"id":"b","type":"text"},{"id":"c","type":"text"})");
  return survey;
}

/// Where a respondent who answered a and b, and stands at c, is in `survey`; it must be reachable.
State migrated(const survey::Definition& survey) {
  test::Respondent respondent(before());
  respondent.pass("a", "1");
  respondent.pass("b", "2");
  State state = migrate(survey, respondent.state);
  CHECK(is_reachable(survey, state));
  return state;
}

/// The same for one who answered a and came to the end.
State migrated_at_the_end(const survey::Definition& survey) {
  test::Respondent respondent(before());
  respondent.pass("a", "1");
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.state.status == Status::complete);
  State state = migrate(survey, respondent.state);
  CHECK(is_reachable(survey, state));
  return state;
}

}  // namespace

TEST_CASE("in the same questions the respondent stays where they are") {
  CHECK(migrated(before()).position == "c");
  CHECK(migrated(before()).answers == survey::Answers{{"a", "1"}, {"b", "2"}});
}

TEST_CASE("a question that is gone gives way to the last one there is") {
  CHECK(migrated(texts(R"({"id":"a","type":"text"},{"id":"b","type":"text"})")).position == "b");
  CHECK(migrated(texts(R"q({"id":"c","type":"text","when":"has(x)"},{"id":"x","type":"text"})q")).position == "x");
}

TEST_CASE("nobody gets past a required question that is new") {
  CHECK(migrated(texts(R"({"id":"new","type":"text","required":true},{"id":"c","type":"text"})")).position == "new");
  CHECK(migrated(texts(R"({"id":"c","type":"text"},{"id":"new","type":"text","required":true})")).position == "c");
}

TEST_CASE("on a page the respondent stands at its first question") {
  CHECK(migrated(texts(R"({"id":"b","type":"text","page":"p"},{"id":"c","type":"text","page":"p"})")).position == "b");
}

TEST_CASE("where no question is left the survey is closed") {
  const State state = migrated(texts(R"({"id":"x","type":"text","when":"1 > 2"})"));
  CHECK(state.phase == Phase::closed);
  CHECK(state.position.empty());
  CHECK(state.status == Status::partial);
}

TEST_CASE("who was at the ending is at the ending of the new revision") {
  const auto survey = test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text"}],
    "endings":[{"id":"one","when":"a == '1'"},{"id":"two"}]})");
  const State state = migrated_at_the_end(survey);
  CHECK(state.phase == Phase::ending);
  CHECK(state.position == "one");
  CHECK(state.status == Status::complete);
}

TEST_CASE("who was complete and no longer is has finished nonetheless") {
  for (const std::string questions : {R"({"id":"a","type":"text"},{"id":"new","type":"text","required":true})",
                                      R"({"id":"x","type":"text"})", R"({"id":"a","type":"text","when":"1 > 2"})"}) {
    CAPTURE(questions);
    const State state = migrated_at_the_end(texts(questions));
    CHECK(state.phase == Phase::closed);
    CHECK(state.status == Status::complete);
  }
}

TEST_CASE("who skipped everything is asked what is new and required") {
  test::Respondent respondent(before());
  for (int i = 0; i < 3; ++i) REQUIRE(respondent.next().empty());
  REQUIRE(respondent.state.phase == Phase::ending);
  CHECK(migrate(before(), respondent.state).phase == Phase::ending);
  const auto survey = texts(R"({"id":"a","type":"text"},{"id":"new","type":"text","required":true})");
  const State state = migrate(survey, respondent.state);
  CHECK(state.phase == Phase::question);
  CHECK(state.position == "new");
  CHECK(is_reachable(survey, state));
}

TEST_CASE("a closed session stays closed") {
  test::Respondent respondent(before());
  REQUIRE(respondent.answer("a", "1").empty());
  REQUIRE(respondent.dismiss().empty());
  const State state = migrate(texts(R"({"id":"new","type":"text"})"), respondent.state);
  CHECK(state.phase == Phase::closed);
  CHECK(state.status == Status::dismissed);
}
