#include "flow/respondent_words.h"

#include <optional>

#include "base/template_text.h"

namespace zeroten::flow {

using survey::Phrase;

namespace {

/// What a respondent can cause. The rest is the host's: a respondent cannot choose what is not offered.
std::optional<Phrase> phrase_for(ProblemCode code) {
  if (code == ProblemCode::required) return Phrase::required;
  if (code == ProblemCode::too_long) return Phrase::too_long;
  if (code == ProblemCode::too_few) return Phrase::too_few;
  if (code == ProblemCode::too_many) return Phrase::too_many;
  if (code == ProblemCode::out_of_range) return Phrase::out_of_range;
  if (code == ProblemCode::not_a_step) return Phrase::not_a_step;
  if (code == ProblemCode::invalid_email) return Phrase::invalid_email;
  if (code == ProblemCode::invalid_date) return Phrase::invalid_date;
  return std::nullopt;
}

}  // namespace

std::string respondent_words(const Problem& problem, const survey::Wording& wording) {
  const auto phrase = phrase_for(problem.code);
  if (!phrase) return {};
  return fill_template(wording[*phrase], [&](std::string_view name) { return std::optional(problem.detail(name)); });
}

}  // namespace zeroten::flow
