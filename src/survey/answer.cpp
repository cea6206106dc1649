#include "survey/answer.h"

namespace zeroten::survey {

namespace {

/// Answers were accepted before: an object is {"other": …}, which only a question with such a choice accepts.
Value chosen_id(const Question& question, const Value& chosen) {
  return chosen.map() == nullptr ? chosen : Value(other_choice(question)->id);
}

}  // namespace

Value condition_value(const Question& question, const Answer& answer) {
  const Value::List* list = answer.list();
  if (list == nullptr) return chosen_id(question, answer);
  Value::List ids;
  for (const Value& chosen : *list) ids.push_back(chosen_id(question, chosen));
  return ids;
}

bool satisfies(const Question& question, const Answer* answer) {
  if (answer == nullptr) return question.type == QuestionType::statement;
  const bool* consented = answer->boolean();
  return consented == nullptr || *consented;
}

}  // namespace zeroten::survey
