// Variables, fields, items, and lists and maps that are written out.
#include "condition/evaluator.h"
#include "condition/function.h"

namespace zeroten::condition {

const Value* Evaluator::variable(const Node& node) {
  const std::string_view name = tree_.text(node);
  if (const Value* const root = find_value(roots_, name)) return root;
  if (is_root(name)) return &nothing_;
  const Value* const answers = find_value(roots_, "answers");
  if (answers == nullptr || answers->map() == nullptr) return fail(node, ErrorCode::undeclared);
  const Value* const answer = find_value(*answers->map(), name);
  return answer != nullptr ? answer : fail(node, ErrorCode::no_such_key);
}

const Value* Evaluator::select(const Node& node, Value& place) {
  const Value* const from = operand(node, 0, place);
  if (from == nullptr) return nullptr;
  if (from->map() == nullptr) return fail(node, ErrorCode::no_such_overload);
  const Value* const found = find_value(*from->map(), tree_.text(node));
  if (node.kind == NodeKind::has) return boolean(node, found != nullptr, place);
  return found != nullptr ? found : fail(node, ErrorCode::no_such_key);
}

const Value* Evaluator::index(const Node& node, Value& place) {
  const Value* const from = operand(node, 0, place);
  if (from == nullptr) return nullptr;
  Value scratch;
  const Value* const position = operand(node, 1, scratch);
  if (position == nullptr) return nullptr;
  if (const auto* const list = from->list()) return item(node, *list, *position);
  if (from->map() == nullptr || position->list() != nullptr || position->map() != nullptr) {
    return fail(node, ErrorCode::no_such_overload);
  }
  const auto* const key = position->text();
  const Value* const found = key == nullptr ? nullptr : find_value(*from->map(), *key);
  return found != nullptr ? found : fail(node, ErrorCode::no_such_key);
}

/// A position may be a double that is whole: 1.0 is 1 wherever numbers are compared.
const Value* Evaluator::item(const Node& node, const Value::List& list, const Value& position) {
  std::size_t at = list.size();
  if (const auto* const whole = position.integer()) {
    if (*whole >= 0 && static_cast<std::uint64_t>(*whole) < list.size()) at = static_cast<std::size_t>(*whole);
  } else if (const auto* const number = position.number()) {
    if (*number >= 0 && *number < static_cast<double>(list.size())) at = static_cast<std::size_t>(*number);
    if (at < list.size() && static_cast<double>(at) != *number) return fail(node, ErrorCode::no_such_overload);
  } else {
    return fail(node, ErrorCode::no_such_overload);
  }
  return at < list.size() ? &list[at] : fail(node, ErrorCode::index_out_of_range);
}

const Value* Evaluator::list(const Node& node, Value& place) {
  if (node.folded) return &tree_.value(node);
  Value::List items;
  for (std::size_t i = 0; i < node.count; ++i) {
    Value scratch;
    const Value* const item = operand(node, i, scratch);
    if (item == nullptr) return nullptr;
    if (!spend_copy(budget_, *item)) return fail(node, ErrorCode::limit);
    items.push_back(*item);
  }
  place.emplace<Value::List>(std::move(items));
  return &place;
}

const Value* Evaluator::map(const Node& node, Value& place) {
  Value::Map entries;
  for (std::size_t i = 0; i < node.count; i += 2) {
    Value places[2];
    const Value* const key = operand(node, i, places[0]);
    if (key == nullptr) return nullptr;
    const Value* const value = operand(node, i + 1, places[1]);
    if (value == nullptr) return nullptr;
    if (key->text() == nullptr) return fail(node, ErrorCode::no_such_overload);
    if (find_value(entries, *key->text()) != nullptr) return fail(node, ErrorCode::duplicate_key);
    if (!spend_copy(budget_, *key) || !spend_copy(budget_, *value)) return fail(node, ErrorCode::limit);
    set_value(entries, *key->text(), *value);
  }
  place.emplace<Value::Map>(std::move(entries));
  return &place;
}

}  // namespace zeroten::condition
