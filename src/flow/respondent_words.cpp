#include "flow/respondent_words.h"

#include "base/template_text.h"

namespace zeroten::flow {

using survey::Phrase;

std::string respondent_words(const Problem& problem, const survey::Wording& wording) {
  const bool too_long = problem.code == ProblemCode::too_long;
  if (!too_long && problem.code != ProblemCode::required) return {};
  return fill_template(wording[too_long ? Phrase::too_long : Phrase::required],
                       [&](std::string_view name) { return std::optional(problem.detail(name)); });
}

}  // namespace zeroten::flow
