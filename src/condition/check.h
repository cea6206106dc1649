// What is wrong with a condition before anybody answers: names, types, choices, cost, and whether it decides anything.
// Authoring only: parse and evaluate need nothing of this.
#pragma once

#include <span>
#include <string_view>

#include "base/problem.h"
#include "condition/declaration.h"
#include "condition/predicate.h"

namespace zeroten::condition {

/// All problems in order of position, each with the details line, column, source and what its sentence needs:
/// unknown_variable, unknown_choice, type_mismatch, not_bool, too_costly, and if there is none of these, always_true
/// and always_false. "Always" is for every possible answer, all questions answered except where has() asks; it is said
/// only where every case was tried. `expression` must not be empty.
Problems check(const Expression& expression, std::span<const Declaration> declarations, std::string_view path,
               Predicates predicates);

/// Only unknown_variable, unknown_choice and type_mismatch; the value may be of any type.
Problems check_types(const Expression& expression, std::span<const Declaration> declarations, std::string_view path);

}  // namespace zeroten::condition
