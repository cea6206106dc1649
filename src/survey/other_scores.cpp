#include "survey/other_scores.h"

namespace zeroten::survey {

namespace {

std::string_view score_name(const Question& question) {
  return question.type == QuestionType::emotion ? std::string_view("emotion") : name_of(question.metric);
}

}  // namespace

Value::Map other_scores(const Definition& survey, const Answers& answers) {
  Value::Map scores;
  for (const Question& question : survey.questions) {
    const std::string_view name = score_name(question);
    const Answer* answer = name.empty() ? nullptr : find_value(answers, question.id);
    if (answer == nullptr || find_value(scores, name) != nullptr) continue;
    if (const std::string* feeling = answer->text()) {
      set_value(scores, name, Value(static_cast<std::int64_t>(find_choice(question, *feeling)->weight)));
    } else {
      set_value(scores, name, *answer);
    }
  }
  return scores;
}

}  // namespace zeroten::survey
