// Equality and order of values, on one number line (CEL: Equality, Ordering).
#pragma once

#include "condition/budget.h"

namespace zeroten::condition {

/// Values of different types are not equal, except that a whole number and another number are compared as doubles.
/// Meaningless once the budget is spent.
bool equal(const Value& left, const Value& right, Budget& budget);

enum class Order { less, equal, greater, unordered, incomparable };

/// Of numbers (unordered with NaN), texts (by code point), and false before true; all else is incomparable.
Order order(const Value& left, const Value& right, Budget& budget);

/// Whether `item` is in a list, or a key of a map. `container` must be one of them.
bool contains_item(const Value& container, const Value& item, Budget& budget);

}  // namespace zeroten::condition
