// What a condition is worth for the answers and facts there are.
#pragma once

#include <optional>

#include "base/value.h"
#include "condition/error_code.h"
#include "condition/expression.h"
#include "condition/predicate.h"

namespace zeroten::condition {

struct Error {
  ErrorCode code;
  std::size_t offset;  // of the byte in the source where it arose
};

struct Outcome {
  Value value;
  std::optional<Error> error;  // then value means nothing
};

/// `roots` holds the maps "answers", "user", "page", "event", "device", "hidden" and "calc" (one that is absent is
/// empty) and whatever else has a name. A bare name is the macro variable, else the root, else the question of that
/// name. Always ends, within most_steps. `expression` must not be empty, and `predicates` those of parse().
Outcome evaluate(const Expression& expression, const Value::Map& roots, Predicates predicates);

/// Whether the outcome is true: neither false, nor an error, nor anything else. Copies nothing that is looked up.
bool is_met(const Expression& expression, const Value::Map& roots, Predicates predicates);

}  // namespace zeroten::condition
