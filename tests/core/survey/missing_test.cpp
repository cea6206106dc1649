#include "survey/missing.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;
using survey::ConditionRole;

namespace {

std::string lines(const std::set<survey::Missing>& all) {
  std::string lines;
  for (const survey::Missing& missing : all) lines += missing.path + " " + missing.name + "\n";
  return lines;
}

}  // namespace

TEST_CASE("a quote is missing as long as its answer is") {
  const auto survey = survey_with(asking("a") + R"(,{"id":"t","type":"statement","text":"{a} {user.name} {a|-}"})",
                                  R"(,"facts":{"user.name":"text"})" + endings(R"({"id":"e","title":"{a}"})"));
  survey::MissingFinder finder(survey);
  survey::Environment environment(survey, {});
  environment.answer(survey.questions[0], std::string("x"));
  finder.question_read(1, environment);
  finder.ending_read(0, environment);
  CHECK(lines(finder.in_texts()) == "/questions/1/text user.name\n");
  finder.ending_read(0, survey::Environment(survey, {}));
  CHECK(lines(finder.in_texts()) == "/endings/0/title a\n/questions/1/text user.name\n");
  CHECK(finder.in_conditions().empty());
}

TEST_CASE("a condition that negates an answer is noted where that is missing, in its role only") {
  const auto survey =
      survey_with(yes_or_no("a") + "," + asking("b", R"q(,"when":"a != 'yes'","endIf":"has(a) && a != 'no'")q"));
  survey::MissingFinder finder(survey);
  survey::Environment environment(survey, {});
  finder.looked_at(ConditionRole::end_if, 1, environment);
  finder.looked_at(ConditionRole::when, 0, environment);
  CHECK(finder.in_conditions().empty());
  finder.looked_at(ConditionRole::when, 1, environment);
  CHECK(lines(finder.in_conditions()) == "/questions/1/when answers.a\n");
}
