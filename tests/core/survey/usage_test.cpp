#include "survey/usage.h"

#include "tests/core/support/small_survey.h"

using namespace zeroten;
using namespace zeroten::test;

namespace {

/// The names that the condition of the second question needs; "!" before a negated one.
std::string needs(const std::string& when, const std::string& computed) {
  const auto survey = survey_with(nps + "," + asking("a", R"(,"when":")" + when + R"(")"),
                                  R"(,"facts":{"user.plan":"text"},"computed":{)" + computed + "}");
  std::string names;
  for (const auto& reference : survey::needs_of(survey, survey.questions[1].when)) {
    names += (reference.negated ? "!" : "") + reference.name + " ";
  }
  return names;
}

}  // namespace

TEST_CASE("a condition needs what it reads, computed values looked through") {
  using Row = std::tuple<std::string, std::string, std::string>;
  const auto [when, computed, expected] = GENERATE(values<Row>({
      {"score > 3", "", "answers.score "},
      {"has(user.plan) && score != 3", "", "user.plan !answers.score "},
      {"calc.x > 3", R"("x":"score + 1")", "answers.score "},
      {"calc.x", R"q("y":"score + 1","x":"calc.y > 3 && has(user.plan)")q", "answers.score user.plan "},
      {"!calc.x && score > 3", R"("x":"user.plan == 'pro'")", "!user.plan answers.score "},
  }));
  CAPTURE(when, computed);
  CHECK(needs(when, computed) == expected);
}

TEST_CASE("what a computed value needs stands where the value is written") {
  const auto survey = survey_with(nps + "," + asking("a", R"(,"when":"true &&\n  calc.high")"),
                                  R"(,"computed":{"high":"                 score > 3"})");
  const auto needs = survey::needs_of(survey, survey.questions[1].when);
  REQUIRE(needs.size() == 1);
  CHECK(needs[0].line == 2);
  CHECK(needs[0].column == 8);
}

TEST_CASE("a computed value that reads itself is looked through to an end") {
  auto survey = survey_with(nps + "," + asking("a", R"(,"when":"calc.x")"), R"(,"computed":{"x":"score > 3"})");
  survey.computed.push_back({"y", survey.questions[1].when});
  survey.computed[0].value = survey.questions[1].when;
  CHECK(survey::needs_of(survey, survey.questions[1].when).size() == 1);
}

TEST_CASE("a question is found by the name of its answer") {
  const auto survey = survey_with(nps);
  CHECK(survey::question_named(survey, "answers.score") == survey.questions.data());
  for (const char* name : {"score", "answers.gone", "answers", "user.score", ""}) {
    CHECK(survey::question_named(survey, name) == nullptr);
  }
}
