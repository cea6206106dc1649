#include "survey/applies.h"

namespace zeroten::survey {

bool requires_answer(const Question& question, const Environment& environment) {
  return question.required || (!question.required_when.empty() && environment.meets(question.required_when));
}

bool is_ending_for(const Ending& ending, std::optional<int> score, const Environment& environment) {
  const bool fits = !ending.category || (score && score::category_of(*score) == *ending.category);
  return fits && environment.meets(ending.when);
}

}  // namespace zeroten::survey
