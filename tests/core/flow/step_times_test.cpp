// The times of a response: what step() makes of the host's two clocks.
#include "flow/step.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;

TEST_CASE("started is the first answer, updated the last save, completed the end") {
  auto respondent = test::asked_why(9);  // shown at 1000, answered at 2000, next at 3000
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  const Times half_way = respondent.saved()->times;
  CHECK(half_way == Times{1000, 2000, 4000, std::nullopt, 3000});
  REQUIRE(respondent.next().empty());
  CHECK(respondent.saved()->times == Times{1000, 2000, 5000, 5000, 4000});
}

TEST_CASE("an answer that is taken back and given again does not start anew") {
  test::Respondent respondent(test::survey_of(test::standard_survey));
  REQUIRE(respondent.answer("score", std::int64_t{9}).empty());
  REQUIRE(respondent.answer("score", {}).empty());
  REQUIRE(respondent.answer("score", std::int64_t{9}).empty());
  CHECK(respondent.saved()->times.started == 2000);
  CHECK(respondent.saved()->seq == 3);
}

TEST_CASE("elapsed time never runs backwards, and never beyond what JavaScript can say") {
  struct Case {
    std::int64_t shown, clock, elapsed;
  };
  const auto [shown, clock, elapsed] = GENERATE(Case{50, 50, 1000},             // a clock that stood still
                                                Case{50, 0, 1000},              // that began anew
                                                Case{50, -largest_time, 1000},  //
                                                Case{50, 1051, 1001},           //
                                                Case{-largest_time, largest_time, largest_time});
  auto respondent = test::asked_why(9);  // one second in
  respondent.state.shown_elapsed = shown;
  respondent.now.elapsed = clock - 1000;
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  CHECK(respondent.saved()->times.elapsed == elapsed);
}

TEST_CASE("a wall clock that jumps back is written down as it is") {
  auto respondent = test::asked_why(9);
  respondent.now.wall = -5000;
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  CHECK(respondent.saved()->times.updated == -4000);
  CHECK(respondent.saved()->times.started == 2000);
}
