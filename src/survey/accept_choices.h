// Choices as answers: one, or several.
#pragma once

#include "survey/accept.h"

namespace zeroten::survey {

/// The id of a choice, or {"other": "text"} where the question has a choice for that. `other` without a text is no
/// answer yet: a problem, so that nobody goes on with it.
Result<std::optional<Answer>> accept_choice(const Question& question, const Value& value, std::string_view path);

/// A list of those, none twice, an exclusive one alone, at most question.most. Comes back in the order of the
/// question's choices, so that the order of clicking makes no difference.
Result<std::optional<Answer>> accept_choices(const Question& question, const Value& value, std::string_view path);

}  // namespace zeroten::survey
