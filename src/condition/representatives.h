// A few values that stand for all that an answer can be. Authoring only.
#pragma once

#include <span>
#include <vector>

#include "condition/declaration.h"

namespace zeroten::condition {

struct Representatives {
  /// Never empty where `exact`; nulls never stand in it.
  std::vector<Value> values;
  /// Every outcome that any of the expressions can have for any value of the variable, it has for one of these.
  bool exact = false;
};

/// Whole small domains, all choices, all subsets of a few; else the values that are compared, and one between, below
/// and above them. "No answer" is not among them.
Representatives representatives(const Declaration& declaration, std::span<const Expression* const> expressions);

}  // namespace zeroten::condition
