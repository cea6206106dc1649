#include "survey/standard.h"

namespace zeroten::survey {

using score::Category;

std::vector<Question> standard_questions() {
  Question score;
  score.id = "score";
  score.type = QuestionType::nps;
  score.required = true;
  Question why;
  why.id = "why";
  why.type = QuestionType::text;
  std::vector<Question> questions;
  questions.push_back(std::move(score));
  questions.push_back(std::move(why));
  return questions;
}

std::vector<Ending> standard_endings(const Question* score_question) {
  std::vector<Ending> endings;
  if (score_question != nullptr) {
    for (const Category category : {Category::detractor, Category::passive, Category::promoter}) {
      Ending ending;
      ending.id = std::string(score::name_of(category));
      ending.category = category;
      endings.push_back(std::move(ending));
    }
  }
  if (score_question == nullptr || !score_question->required) {
    Ending thanks;
    thanks.id = "thanks";
    endings.push_back(std::move(thanks));
  }
  return endings;
}

}  // namespace zeroten::survey
