#include "condition/compare.h"

#include <algorithm>

namespace zeroten::condition {

namespace {

Order order_of(const auto& left, const auto& right) {
  if (left < right) return Order::less;
  if (right < left) return Order::greater;
  return left == right ? Order::equal : Order::unordered;
}

/// A number as a double; null if `value` is none.
const double* as_double(const Value& value, double& place) {
  if (const auto* whole = value.integer()) {
    place = static_cast<double>(*whole);
    return &place;
  }
  return value.number();
}

bool equal_lists(const Value::List& left, const Value::List& right, Budget& budget) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (!budget.spend(1) || !equal(left[i], right[i], budget)) return false;
  }
  return true;
}

bool equal_maps(const Value::Map& left, const Value::Map& right, Budget& budget) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (!budget.spend(1) || !budget.spend_text(left[i].first.size())) return false;
    if (left[i].first != right[i].first || !equal(left[i].second, right[i].second, budget)) return false;
  }
  return true;
}

}  // namespace

bool equal(const Value& left, const Value& right, Budget& budget) {
  if (left.list() != nullptr && right.list() != nullptr) return equal_lists(*left.list(), *right.list(), budget);
  if (left.map() != nullptr && right.map() != nullptr) return equal_maps(*left.map(), *right.map(), budget);
  if (left.is_null() && right.is_null()) return true;
  const bool texts = left.text() != nullptr && right.text() != nullptr;
  if (texts && left.text()->size() != right.text()->size()) return false;
  return order(left, right, budget) == Order::equal;
}

Order order(const Value& left, const Value& right, Budget& budget) {
  if (left.integer() != nullptr && right.integer() != nullptr) return order_of(*left.integer(), *right.integer());
  double places[2];
  const double* const a = as_double(left, places[0]);
  const double* const b = as_double(right, places[1]);
  if (a != nullptr && b != nullptr) return order_of(*a, *b);
  if (left.text() != nullptr && right.text() != nullptr) {
    budget.spend_text(std::min(left.text()->size(), right.text()->size()));
    // UTF-8 sorts by bytes as it does by code points.
    return order_of(left.text()->compare(*right.text()), 0);
  }
  if (left.boolean() != nullptr && right.boolean() != nullptr) {
    return order_of(static_cast<int>(*left.boolean()), static_cast<int>(*right.boolean()));
  }
  return Order::incomparable;
}

bool contains_item(const Value& container, const Value& item, Budget& budget) {
  if (const auto* map = container.map()) {
    return item.text() != nullptr && budget.spend_text(item.text()->size()) &&
           find_value(*map, *item.text()) != nullptr;
  }
  for (const Value& candidate : *container.list()) {
    if (!budget.spend(1)) return false;
    if (equal(candidate, item, budget)) return true;
  }
  return false;
}

}  // namespace zeroten::condition
