// Logic, comparison, tests of texts, and the macros.
#include "base/utf8.h"
#include "condition/compare.h"
#include "condition/evaluator.h"

namespace zeroten::condition {

/// && and ||: an operand that decides wins wherever it stands; otherwise the first error does.
const Value* Evaluator::logic(const Node& node, Value& place) {
  const bool deciding = node.kind == NodeKind::either;
  std::optional<Error> first;
  for (std::size_t i = 0; i < node.count; ++i) {
    Value scratch;
    const Value* const value = operand(node, i, scratch);
    const bool* const truth = value == nullptr ? nullptr : value->boolean();
    if (truth != nullptr && *truth == deciding) return boolean(node, deciding, place);
    if (truth != nullptr) continue;
    if (value != nullptr) fail(tree_.operand(node, i), ErrorCode::no_such_overload);
    if (is_at_limit()) return nullptr;
    if (!first) first = error_;
  }
  if (!first) return boolean(node, !deciding, place);
  error_ = *first;
  return nullptr;
}

const Value* Evaluator::choice(const Node& node, Value& place) {
  bool met = false;
  {
    Value scratch;
    const Value* const value = operand(node, 0, scratch);
    if (value == nullptr) return nullptr;
    if (value->boolean() == nullptr) return fail(node, ErrorCode::no_such_overload);
    met = *value->boolean();
  }
  return operand(node, met ? 1 : 2, place);
}

const Value* Evaluator::comparison(const Node& node, const Value& left, const Value& right, Value& place) {
  const NodeKind kind = node.kind;
  if (kind == NodeKind::in) {
    if (right.list() == nullptr && right.map() == nullptr) return fail(node, ErrorCode::no_such_overload);
    return boolean(node, contains_item(right, left, budget_), place);
  }
  if (kind == NodeKind::equal) return boolean(node, equal(left, right, budget_), place);
  if (kind == NodeKind::not_equal) return boolean(node, !equal(left, right, budget_), place);
  const Order found = order(left, right, budget_);
  if (found == Order::incomparable) return fail(node, ErrorCode::no_such_overload);
  const bool or_equal = kind == NodeKind::less_equal || kind == NodeKind::greater_equal;
  const bool less = kind == NodeKind::less || kind == NodeKind::less_equal;
  return boolean(node, found == (less ? Order::less : Order::greater) || (or_equal && found == Order::equal), place);
}

const Value* Evaluator::text_test(const Node& node, const Value& left, const Value& right, Value& place) {
  if (left.text() == nullptr || right.text() == nullptr) return fail(node, ErrorCode::no_such_overload);
  const std::string_view text = *left.text();
  const std::string_view part = *right.text();
  const std::size_t rounds = node.kind == NodeKind::contains ? text.size() / bytes_per_step + 1 : 1;
  if (!budget_.spend(rounds * (part.size() / bytes_per_step + 1))) return fail(node, ErrorCode::limit);
  if (node.kind == NodeKind::starts_with) return boolean(node, text.substr(0, part.size()) == part, place);
  if (node.kind == NodeKind::contains) return boolean(node, text.find(part) != std::string_view::npos, place);
  const bool ends = text.size() >= part.size() && text.substr(text.size() - part.size()) == part;
  return boolean(node, ends, place);
}

const Value* Evaluator::size(const Node& node, const Value& value, Value& place) {
  std::size_t count = 0;
  if (const auto* const text = value.text()) {
    if (!budget_.spend_text(text->size())) return fail(node, ErrorCode::limit);
    count = code_points(*text);
  } else if (const auto* const list = value.list()) {
    count = list->size();
  } else if (const auto* const map = value.map()) {
    count = map->size();
  } else {
    return fail(node, ErrorCode::no_such_overload);
  }
  place.emplace<std::int64_t>(static_cast<std::int64_t>(count));
  return &place;
}

const Value* Evaluator::macro(const Node& node, Value& place) {
  Value scratch;
  const Value* const range = operand(node, 0, scratch);
  if (range == nullptr) return nullptr;
  const bool items = range->list() != nullptr || range->map() != nullptr;
  return items ? rounds(node, *range, place) : fail(node, ErrorCode::no_such_overload);
}

/// exists and all absorb errors as || and && do; filter does not.
const Value* Evaluator::rounds(const Node& node, const Value& range, Value& place) {
  const auto* const list = range.list();
  const auto* const map = range.map();
  const bool filters = node.kind == NodeKind::filter;
  const bool deciding = node.kind == NodeKind::exists;
  Value::List kept;
  std::optional<Error> first;
  for (std::size_t i = 0; i < (list != nullptr ? list->size() : map->size()); ++i) {
    const Value key = list != nullptr ? Value() : Value((*map)[i].first);
    if (list == nullptr && !spend_copy(budget_, key)) return fail(node, ErrorCode::limit);
    const Value& item = list != nullptr ? (*list)[i] : key;
    const auto met = body(node, item);
    if (met && filters) {
      if (*met && !spend_copy(budget_, item)) return fail(node, ErrorCode::limit);
      if (*met) kept.push_back(item);
    } else if (met && *met == deciding) {
      return boolean(node, deciding, place);
    } else if (!met) {
      if (filters || is_at_limit()) return nullptr;
      if (!first) first = error_;
    }
  }
  if (filters) place.emplace<Value::List>(std::move(kept));
  if (first) error_ = *first;
  if (first || filters) return first ? nullptr : &place;
  return boolean(node, !deciding, place);
}

std::optional<bool> Evaluator::body(const Node& node, const Value& item) {
  if (!budget_.spend(1)) {
    fail(node, ErrorCode::limit);
    return std::nullopt;
  }
  locals_[node.slot] = &item;
  Value scratch;
  const Value* const value = operand(node, 1, scratch);
  if (value == nullptr) return std::nullopt;
  if (value->boolean() != nullptr) return *value->boolean();
  fail(node, ErrorCode::no_such_overload);
  return std::nullopt;
}

}  // namespace zeroten::condition
