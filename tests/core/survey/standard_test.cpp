#include "survey/standard.h"

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::survey;

namespace {

std::vector<std::string> ids(const std::vector<Ending>& endings) {
  std::vector<std::string> all;
  for (const Ending& ending : endings) all.push_back(ending.id);
  return all;
}

}  // namespace

TEST_CASE("the standard survey asks for the score, which is required, and then why, which is not") {
  const auto questions = standard_questions();
  REQUIRE(questions.size() == 2);
  CHECK(questions[0].id == "score");
  CHECK(questions[0].type == QuestionType::nps);
  CHECK(questions[0].required);
  CHECK(questions[1].id == "why");
  CHECK(questions[1].type == QuestionType::text);
  CHECK_FALSE(questions[1].required);
  CHECK(questions[1].multiline);
  CHECK(questions[1].max_length == default_max_length);
  for (const Question& question : questions) {
    CHECK(question.ask.empty());
    CHECK(question.left.empty());
    CHECK(question.right.empty());
    CHECK(question.placeholder.empty());
  }
}

TEST_CASE("the standard endings are one for each category, in the standard wording") {
  const Question score = standard_questions()[0];
  const auto endings = standard_endings(&score);
  REQUIRE(ids(endings) == std::vector<std::string>{"detractor", "passive", "promoter"});
  for (const Ending& ending : endings) {
    CHECK(ending.category == score::category(ending.id));
    CHECK(ending.title.empty());
    CHECK(ending.text.empty());
    CHECK(ending.actions.empty());
  }
}

TEST_CASE("where there may be no score, an ending for everybody follows") {
  Question optional = standard_questions()[0];
  optional.required = false;
  CHECK(ids(standard_endings(&optional)) == std::vector<std::string>{"detractor", "passive", "promoter", "thanks"});
  CHECK_FALSE(standard_endings(&optional).back().category);
  CHECK(ids(standard_endings(nullptr)) == std::vector<std::string>{"thanks"});
}

TEST_CASE("every respondent has a standard ending") {
  Question optional = standard_questions()[0];
  optional.required = false;
  for (int score = score::lowest_score; score <= score::highest_score; ++score) {
    CAPTURE(score);
    int fitting = 0;
    for (const Ending& ending : standard_endings(&optional)) {
      if (ending.category == score::category_of(score)) ++fitting;
    }
    CHECK(fitting == 1);
  }
}
