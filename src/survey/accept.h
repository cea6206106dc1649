// What a question accepts as an answer.
#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "survey/answer.h"

namespace zeroten::survey {

/// The answer that `value` is to `question`; nothing where it takes the answer back (null, an empty list, text without
/// content). 9.0 is 9; 7.5, 11 and "7" are problems for a scale. Paths of the problems begin with `path`.
Result<std::optional<Answer>> accept(const Question& question, const Value& value, std::string_view path);

/// What stands between an accepted answer and going on: fewer choices than the question wants. Nothing if all is well.
std::optional<Problem> incomplete(const Question& question, const Answer& answer, std::string_view path);

}  // namespace zeroten::survey
