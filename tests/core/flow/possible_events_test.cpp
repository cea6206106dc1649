#include "flow/possible_events.h"

#include "flow/path.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

namespace {

std::string possible(const test::Respondent& respondent) {
  std::string names;
  for (const EventType type : possible_events(respondent.state, path_of(respondent.survey, respondent.state))) {
    names += std::string(name_of(type)) + " ";
  }
  return names;
}

}  // namespace

TEST_CASE("what is possible depends on the screen") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  CHECK(possible(respondent) == "answer next dismiss ");
  respondent = test::asked_why(9);
  CHECK(possible(respondent) == "answer next back dismiss ");
  REQUIRE(respondent.next().empty());
  CHECK(possible(respondent) == "dismiss ");
  REQUIRE(respondent.dismiss().empty());
  CHECK(possible(respondent).empty());
}

TEST_CASE("every event that is named is accepted as such, and no other one") {
  // "next" may still be refused for want of an answer: that is about the answer, not about the event.
  const EventType type = GENERATE(EventType::answer, EventType::next, EventType::back, EventType::dismiss);
  auto respondent = test::asked_why(3);
  const int events_before = GENERATE(0, 1, 2);
  if (events_before > 0) REQUIRE(respondent.next().empty());
  if (events_before > 1) REQUIRE(respondent.dismiss().empty());
  const auto names = possible(respondent);
  const Problems problems = respondent.send({type, "why", std::string("x")});
  CHECK(problems.empty() == (names.find(name_of(type)) != std::string::npos));
  for (const Problem& problem : problems) CHECK(problem.code == ProblemCode::not_allowed);
}

TEST_CASE("the problem says what was tried and what is possible") {
  const Problem at_the_end = not_allowed({EventType::dismiss}, EventType::back);
  CHECK(at_the_end.code == ProblemCode::not_allowed);
  CHECK(at_the_end.path == "/type");
  CHECK(at_the_end.detail("value") == "back");
  CHECK(at_the_end.detail("known") == "dismiss");
  CHECK(not_allowed({EventType::answer, EventType::next}, EventType::back).detail("known") == "answer, next");
  CHECK(not_allowed({}, EventType::next).detail("known") == "none, the survey is closed");
}

TEST_CASE("nobody goes back from the first screen, however many questions it has") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text","page":"p"},{"id":"b","type":"text","page":"p"},{"id":"c","type":"text"}]})"));
  CHECK(possible(respondent) == "answer next dismiss ");
  REQUIRE(respondent.next().empty());
  CHECK(possible(respondent) == "answer next back dismiss ");
}
