// The text of a condition to an expression (docs/conditions.md has the grammar).
#pragma once

#include <string_view>

#include "base/result.h"
#include "condition/expression.h"
#include "condition/predicate.h"

namespace zeroten::condition {

/// `source` as an expression, or the first problem: condition_syntax, condition_limit or unknown_function with the
/// details line, column (code points), reason, value, suggestion and source (the line). `path` is the JSON Pointer of
/// the condition and stands in the problem.
Result<Expression> parse(std::string_view source, std::string_view path, Predicates predicates);

}  // namespace zeroten::condition
