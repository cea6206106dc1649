// + - * / % on two values of one type.
#pragma once

#include <optional>

#include "condition/budget.h"
#include "condition/error_code.h"
#include "condition/expression.h"

namespace zeroten::condition {

/// The result in `result`, or why there is none. `kind` is multiply, divide, modulus, add or subtract; + joins texts
/// and lists. Whole numbers are 64 bits and never wrap.
std::optional<ErrorCode> calculate(NodeKind kind, const Value& left, const Value& right, Value& result, Budget& budget);

/// -value.
std::optional<ErrorCode> negate(const Value& value, Value& result);

}  // namespace zeroten::condition
