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

TEST_CASE("types of questions and actions have names, and the names lead back") {
  for (const QuestionType type : {QuestionType::nps, QuestionType::text}) CHECK(question_type(name_of(type)) == type);
  CHECK(name_of(QuestionType::nps) == "nps");
  CHECK(name_of(QuestionType::text) == "text");
  CHECK(name_of(ActionType::link) == "link");
  CHECK(action_type("link") == ActionType::link);
  for (const char* name : {"", "NPS", "stars", "constructor"}) {
    CHECK_FALSE(question_type(name).has_value());
    CHECK_FALSE(action_type(name).has_value());
  }
}

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
