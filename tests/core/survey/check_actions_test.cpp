#include "survey/check_actions.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

TEST_CASE("a reward whose code stands in the definition can be read by everybody") {
  auto survey = survey_with(nps, endings(thanks + R"(,{"id":"b","title":"B","actions":[{"type":"close"},
    {"type":"reward","pool":"p"}]})"));
  CHECK(problems_of(survey::check_actions, survey).empty());
  survey.endings[1].actions[1].code = "FREE-MONTH";
  CHECK(found(problems_of(survey::check_actions, survey)) == Found{"readable_reward /endings/1/actions/1/code"});
}
