#include "flow/reachable.h"

#include <functional>

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

struct Forgery {
  std::string what;
  std::function<void(State&)> make;
};

/// None of `forgeries` of `state` may pass.
void check_refused(const test::Respondent& respondent, const std::vector<Forgery>& forgeries) {
  REQUIRE(is_reachable(respondent.survey, respondent.state));
  for (const Forgery& forgery : forgeries) {
    CAPTURE(forgery.what);
    State state = respondent.state;
    forgery.make(state);
    CHECK_FALSE(is_reachable(respondent.survey, state));
  }
}

}  // namespace

TEST_CASE("where events lead is reachable") {
  test::Respondent respondent(test::three_questions());
  const auto go_on = [&](const Problems& problems) {
    REQUIRE(problems.empty());
    CHECK(is_reachable(respondent.survey, respondent.state));
  };
  CHECK(is_reachable(respondent.survey, respondent.state));
  go_on(respondent.next());
  go_on(respondent.answer("must", std::string("yes")));
  go_on(respondent.next());
  go_on(respondent.back());
  go_on(respondent.answer("must", {}));  // a gap
  go_on(respondent.back());
  go_on(respondent.next());
  go_on(respondent.answer("must", std::string("no")));
  go_on(respondent.next());
  go_on(respondent.next());
  CHECK(respondent.state.status == Status::complete);
  go_on(respondent.dismiss());
}

TEST_CASE("who dismisses or skips everything is somewhere reachable, too") {
  test::Respondent leaver(test::three_questions());
  REQUIRE(leaver.answer("zscore", std::int64_t{3}).empty());
  REQUIRE(leaver.dismiss().empty());
  CHECK(is_reachable(leaver.survey, leaver.state));
  test::Respondent skipper(test::survey_of(R"({"zeroten":1,"id":"t","questions":[{"id":"may","type":"text"}]})"));
  REQUIRE(skipper.next().empty());
  CHECK(is_reachable(skipper.survey, skipper.state));
  REQUIRE(skipper.dismiss().empty());
  CHECK(is_reachable(skipper.survey, skipper.state));
}

TEST_CASE("a question is not reachable past a required one, nor with another status") {
  check_refused(test::asked_why(9),
                {
                    {"no question", [](State& state) { state.position = "gone"; }},
                    {"an empty position", [](State& state) { state.position = ""; }},
                    {"the answer before it is missing", [](State& state) { state.answers.clear(); }},
                    {"an answer that was never saved", [](State& state) { state.seq = 0; }},
                    {"complete already",
                     [](State& state) {
                       state.status = Status::complete;
                       state.times.completed = 5;
                     }},
                    {"dismissed already", [](State& state) { state.status = Status::dismissed; }},
                    {"a time of completion", [](State& state) { state.times.completed = 5; }},
                    {"an ending of that name", [](State& state) { state.phase = Phase::ending; }},
                    {"closed there", [](State& state) { state.phase = Phase::closed; }},
                });
}

TEST_CASE("an ending is only reachable if it is the one of the answers") {
  auto respondent = test::asked_why(9);
  REQUIRE(respondent.next().empty());
  check_refused(respondent, {
                                {"another ending", [](State& state) { state.position = "detractor"; }},
                                {"a question", [](State& state) { state.position = "why"; }},
                                {"another score",
                                 [](State& state) {
                                   state.answers = {{"score", 3}};
                                 }},
                                {"no score",
                                 [](State& state) {
                                   state.answers = {{"why", "x"}};
                                 }},
                                {"not complete",
                                 [](State& state) {
                                   state.status = Status::partial;
                                   state.times.completed = {};
                                 }},
                                {"no time of completion", [](State& state) { state.times.completed = {}; }},
                                {"never saved", [](State& state) { state.seq = 0; }},
                            });
  REQUIRE(respondent.dismiss().empty());
  check_refused(respondent, {
                                {"closed on a question", [](State& state) { state.position = "why"; }},
                            });
}

TEST_CASE("nobody gets past choices that are not enough") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"pick","type":"choices","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}]},
    {"id":"why","type":"text"}]})"));
  respondent.pass("pick", Value::List{"a", "b"});
  check_refused(respondent, {{"one choice of two", [](State& state) {
                                state.answers = {{"pick", Value::List{"a"}}};
                              }}});
}

TEST_CASE("a page is reachable at its first question only") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text"},{"id":"b","type":"text","page":"p"},{"id":"c","type":"text","page":"p"}]})"));
  REQUIRE(respondent.next().empty());
  check_refused(respondent, {{"its second question", [](State& state) { state.position = "c"; }}});
}

TEST_CASE("a question that is required for what comes later stays reachable when that comes") {
  test::Respondent respondent(test::survey_of(R"q({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","required":"has(b)"},{"id":"b","type":"text"}]})q"));
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.answer("b", "x").empty());
  CHECK(is_reachable(respondent.survey, respondent.state));
}

TEST_CASE("a survey that is for nobody is closed from the beginning") {
  const test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","when":"1 > 2"}]})"));
  CHECK(respondent.state.phase == Phase::closed);
  check_refused(respondent, {{"at a question", [](State& state) {
                                state.phase = Phase::question;
                                state.position = "a";
                              }}});
}
