// int(), double() and string().
#pragma once

#include <optional>

#include "condition/budget.h"
#include "condition/error_code.h"
#include "condition/expression.h"

namespace zeroten::condition {

/// The result in `result`, or why there is none. `kind` is to_int, to_double or to_string. int() cuts a fraction off
/// and reads decimal digits; a number as text is the shortest that reads back, as JavaScript writes it.
std::optional<ErrorCode> convert(NodeKind kind, const Value& value, Value& result, Budget& budget);

}  // namespace zeroten::condition
