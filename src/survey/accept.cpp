#include "survey/accept.h"

#include "survey/accept_choices.h"
#include "survey/accept_number.h"
#include "survey/accept_text.h"

namespace zeroten::survey {

Result<std::optional<Answer>> accept(const Question& question, const Value& value, std::string_view path) {
  if (value.is_null()) return std::optional<Answer>();
  switch (question.type) {
    case QuestionType::nps:
    case QuestionType::rating: return accept_scale(question, value, path);
    case QuestionType::choice:
    case QuestionType::emotion: return accept_choice(question, value, path);
    case QuestionType::choices: return accept_choices(question, value, path);
    case QuestionType::consent: break;
    case QuestionType::number: return accept_number(question, value, path);
    case QuestionType::email: return accept_email(question, value, path);
    case QuestionType::date: return accept_date(question, value, path);
    case QuestionType::text: return accept_text(question, value, path);
    case QuestionType::statement: return problem(ProblemCode::unknown_question, path, {{"value", question.id}});
  }
  if (value.boolean() == nullptr) return not_a(path, "true or false", value);
  return std::optional<Answer>(value);
}

std::optional<Problem> incomplete(const Question& question, const Answer& answer, std::string_view path) {
  const Value::List* chosen = answer.list();
  if (chosen == nullptr || chosen->size() >= static_cast<std::size_t>(question.least)) return std::nullopt;
  const Choice* only = chosen->size() == 1 && chosen->front().text() != nullptr
                           ? find_choice(question, *chosen->front().text())
                           : nullptr;
  if (only != nullptr && only->exclusive) return std::nullopt;  // "none of these" is complete in itself
  return problem(ProblemCode::too_few, path, {{"min", std::to_string(question.least)}});
}

}  // namespace zeroten::survey
