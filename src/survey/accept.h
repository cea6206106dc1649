// What a question accepts as an answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "base/result.h"
#include "survey/answer.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// What JSON can say: null, true or false, whole numbers, other numbers, text; or a list or object, which nothing
/// accepts.
struct Composite {};
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Composite>;

/// The answer that `value` is to `question`; nothing where it takes the answer back (null, text without content).
/// 9.0 is 9; 7.5, 11 and "7" are problems. Paths of the problems are `path`.
Result<std::optional<Answer>> accept(const Question& question, const Value& value, std::string_view path);

}  // namespace zeroten::survey
