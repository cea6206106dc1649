// Whether a condition comes out the same whatever is answered. Authoring only.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "condition/declaration.h"
#include "condition/predicate.h"

namespace zeroten::condition {

struct Constancy {
  /// Of every answer: met, or not met (false or an error).
  bool met;
  /// "all 11 cases of answers.nps were tried", "it depends on no answer": why that is sure.
  std::string reason;
};

/// Tries every case of the variables in `expression`, which must pass the type check. All of them have a value, except
/// that what has() asks about may have none. Nothing if it varies, if there are too many cases, or if not all are
/// known.
std::optional<Constancy> constancy(const Expression& expression, std::span<const Declaration> declarations,
                                   Predicates predicates);

}  // namespace zeroten::condition
