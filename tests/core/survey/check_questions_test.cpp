#include "survey/check_questions.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

Found found_in(const std::string& questions, const std::string& more = "") {
  return found(problems_of(survey::check_questions, survey_with(questions, more)));
}

std::string same(const std::string& id, const std::string& members = "") {
  return R"({"id":")" + id + R"(","type":"text","ask":"What else?")" + members + "}";
}

std::string choices(const std::string& members) {
  return R"({"id":"c","type":"choices","ask":"Which?","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}])" +
         members + "}";
}

const Found second{"double_question /questions/2"};

}  // namespace

TEST_CASE("the same question twice is doubtful, unless conditions ask different people") {
  using Row = std::pair<std::string, Found>;
  const auto [questions, expected] = GENERATE(values<Row>({
      {same("a") + "," + same("b"), second},
      {same("a", R"(,"when":"score > 8")") + "," + same("b", R"(,"when":"score > 8")"), second},
      {same("a", R"(,"when":"score > 8")") + "," + same("b", R"(,"when":"score < 3")"), {}},
      {same("a") + "," + same("b", R"(,"help":"Really")"), second},
      {asking("a") + "," + asking("b"), {}},
  }));
  CAPTURE(questions);
  CHECK(found_in(nps + "," + questions) == expected);
}

TEST_CASE("of three questions that ask the same, two of the same branch are found") {
  const auto survey = survey_with(nps + "," + same("a", R"(,"when":"score > 8")") + "," +
                                  same("b", R"(,"when":"score < 3")") + "," + same("c", R"(,"when":"score < 3")"));
  const Problems problems = problems_of(survey::check_questions, survey);
  CHECK(found(problems) == Found{"double_question /questions/3"});
  CHECK(problems[0].detail("value") == "b");
}

TEST_CASE("a required question needs an answer that is possible") {
  using Row = std::pair<std::string, bool>;
  const auto [required, impossible] =
      GENERATE(values<Row>({{"true", true}, {"false", false}, {"\"score > 3\"", true}}));
  CAPTURE(required);
  auto survey = survey_with(nps + "," + choices(R"(,"required":)" + required));
  CHECK(problems_of(survey::check_questions, survey).empty());
  survey.questions[1].least = 3;
  CHECK(found(problems_of(survey::check_questions, survey)) ==
        (impossible ? Found{"cannot_be_answered /questions/1"} : Found{}));
  // "None of these" is an answer, however many are wanted otherwise.
  survey.questions[1].choices[1].exclusive = true;
  CHECK(problems_of(survey::check_questions, survey).empty());
}

TEST_CASE("a number between bounds that leave nothing cannot be given") {
  auto survey = survey_with(nps + R"(,{"id":"n","type":"number","ask":"?","min":1,"max":9,"required":true})");
  survey.questions[1].max = 0;
  const Problems problems = problems_of(survey::check_questions, survey);
  CHECK(found(problems) == Found{"cannot_be_answered /questions/1"});
  CHECK(problems[0].detail("reason") == "min is more than max");
}

TEST_CASE("chance cannot decide where a survey ends") {
  CHECK(found_in(nps + "," + yes_or_no("a", R"(,"shuffle":"x","endIf":"a == 'no'")") + "," +
                 yes_or_no("b", R"(,"shuffle":"x")")) == Found{"random_end /questions/1/endIf"});
}

TEST_CASE("a computed value that no condition, text or other value reads does nothing") {
  using Row = std::pair<std::string, Found>;
  const auto [reading, expected] = GENERATE(values<Row>({
      {asking("x"), {"unused_value /computed/twice"}},
      {asking("x", R"(,"when":"calc.twice > 3")"), {}},
      {R"({"id":"x","type":"statement","text":"{calc.twice}"})", {}},
      {R"({"id":"x","type":"statement","text":"twice {score}"})", {"unused_value /computed/twice"}},
  }));
  CAPTURE(reading);
  CHECK(found_in(nps + "," + reading, R"(,"computed":{"twice":"score + score"})") == expected);
}

TEST_CASE("a survey without a score question is doubtful") {
  CHECK(found_in(asking("a"), endings(thanks)) == Found{"no_score_question /questions"});
  CHECK(found_in(nps).empty());
}
