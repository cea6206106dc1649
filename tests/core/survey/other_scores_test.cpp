#include "survey/other_scores.h"

#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

Definition asked() {
  return test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"z","type":"rating","ask":"?","metric":"csat"},
    {"id":"a","type":"rating","ask":"?","metric":"csat"},
    {"id":"effort","type":"rating","ask":"?","points":7,"metric":"ces"},
    {"id":"stars","type":"rating","ask":"?"},
    {"id":"feel","type":"emotion","ask":"?","feelings":[{"id":"happy","text":"H","weight":100},
                                                        {"id":"angry","text":"A","weight":-80}]}]})");
}

}  // namespace

TEST_CASE("satisfaction and effort are the answers, an emotion is its weight") {
  CHECK(other_scores(asked(), {{"effort", 7}, {"feel", "angry"}, {"stars", 3}, {"z", 4}}) ==
        Value::Map{{"ces", 7}, {"csat", 4}, {"emotion", -80}});
}

TEST_CASE("the first question with a metric that was answered counts") {
  CHECK(other_scores(asked(), {{"a", 1}, {"z", 5}}) == Value::Map{{"csat", 5}});
  CHECK(other_scores(asked(), {{"a", 1}}) == Value::Map{{"csat", 1}});
}

TEST_CASE("without answers, and without metrics, there are no scores") {
  CHECK(other_scores(asked(), {}).empty());
  CHECK(other_scores(asked(), {{"stars", 3}}).empty());
  CHECK(other_scores(test::survey_of(test::standard_survey), {{"score", 9}, {"why", "x"}}).empty());
}
