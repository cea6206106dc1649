#include "survey/check_text_budget.h"

namespace zeroten::survey {

namespace {

/// At most so many code points its answers have.
std::int64_t longest_answer(const Question& question) {
  if (question.type == QuestionType::text) return question.max_length;
  if (question.type == QuestionType::email) return longest_email;
  return other_choice(question) != nullptr ? static_cast<std::int64_t>(longest_other) : 0;
}

}  // namespace

void check_text_budget(const Definition& definition, Problems& problems) {
  std::int64_t sum = 0;
  for (const Question& question : definition.questions) sum += longest_answer(question);
  if (sum <= most_text) return;
  report(problems, ProblemCode::too_much_text, "/questions",
         {{"value", std::to_string(sum)}, {"max", std::to_string(most_text)}});
}

}  // namespace zeroten::survey
