#include "survey/definition.h"

#include "tests/catch.h"

using namespace zeroten::survey;

namespace {

Question question(const std::string& id, QuestionType type) {
  Question made;
  made.id = id;
  made.type = type;
  return made;
}

Ending ending(const std::string& id) {
  Ending made;
  made.id = id;
  return made;
}

}  // namespace

TEST_CASE("questions and endings are found by their whole id") {
  Definition survey;
  survey.questions = {question("a", QuestionType::text), question("b", QuestionType::nps)};
  survey.endings = {ending("a"), ending("c")};
  CHECK(find_question(survey, "b") == &survey.questions[1]);
  CHECK(find_ending(survey, "c") == &survey.endings[1]);
  CHECK(find_question(survey, "c") == nullptr);
  CHECK(find_ending(survey, "b") == nullptr);
  CHECK(find_question(survey, "") == nullptr);
  CHECK(find_question(survey, "A") == nullptr);
}

TEST_CASE("the score question is the first of type nps, wherever it stands") {
  Definition survey;
  CHECK(score_question(survey) == nullptr);
  survey.questions = {question("a", QuestionType::text)};
  CHECK(score_question(survey) == nullptr);
  survey.questions = {question("a", QuestionType::text), question("b", QuestionType::nps),
                      question("c", QuestionType::nps)};
  CHECK(score_question(survey) == &survey.questions[1]);
}

TEST_CASE("facts are found by their whole name") {
  Definition survey;
  survey.facts = {{"user.plan"}, {"page.plan"}};
  CHECK(find_declared_fact(survey, "page.plan") == &survey.facts[1]);
  for (const char* name : {"", "plan", "user", "user.", "User.plan"})
    CHECK(find_declared_fact(survey, name) == nullptr);
}
