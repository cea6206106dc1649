#include "condition/evaluate.h"

#include "condition/arithmetic.h"
#include "condition/convert.h"
#include "condition/evaluator.h"

namespace zeroten::condition {

const Value* Evaluator::evaluate(const Node& node, Value& place) {
  return budget_.spend(1) ? dispatch(node, place) : fail(node, ErrorCode::limit);
}

const Value* Evaluator::dispatch(const Node& node, Value& place) {
  const NodeKind kind = node.kind;
  if (kind == NodeKind::constant) return &tree_.value(node);
  if (kind == NodeKind::variable) return variable(node);
  if (kind == NodeKind::local) return locals_[node.slot];
  if (kind == NodeKind::select || kind == NodeKind::has) return select(node, place);
  if (kind == NodeKind::index) return index(node, place);
  if (kind == NodeKind::list) return list(node, place);
  if (kind == NodeKind::map) return map(node, place);
  if (kind == NodeKind::choice) return choice(node, place);
  if (kind == NodeKind::either || kind == NodeKind::both) return logic(node, place);
  if (kind >= NodeKind::exists) return macro(node, place);
  return node.count == 1 ? unary(node, place) : binary(node, place);
}

const Value* Evaluator::unary(const Node& node, Value& place) {
  if (node.kind == NodeKind::to_dyn) return operand(node, 0, place);
  Value scratch;
  const Value* const value = operand(node, 0, scratch);
  if (value == nullptr) return nullptr;
  if (node.kind == NodeKind::negation) {
    const bool* const truth = value->boolean();
    return truth != nullptr ? boolean(node, *truth != (node.value % 2 == 1), place)
                            : fail(node, ErrorCode::no_such_overload);
  }
  if (node.kind == NodeKind::minus) {
    auto failure = negate(*value, place);
    // Twice is as good as not at all, once it is known that it can be done.
    if (!failure && node.value % 2 == 0) failure = negate(Value(place), place);
    return done(node, failure, place);
  }
  if (node.kind == NodeKind::size) return size(node, *value, place);
  if (node.kind != NodeKind::predicate) return done(node, convert(node.kind, *value, place, budget_), place);
  const auto* const whole = value->integer();
  return whole != nullptr ? boolean(node, predicates_[node.value].holds(*whole), place)
                          : fail(node, ErrorCode::no_such_overload);
}

const Value* Evaluator::binary(const Node& node, Value& place) {
  Value places[2];
  const Value* const left = operand(node, 0, places[0]);
  if (left == nullptr) return nullptr;
  const Value* const right = operand(node, 1, places[1]);
  if (right == nullptr) return nullptr;
  if (node.kind <= NodeKind::subtract) return done(node, calculate(node.kind, *left, *right, place, budget_), place);
  if (node.kind <= NodeKind::in) return comparison(node, *left, *right, place);
  return text_test(node, *left, *right, place);
}

const Value* Evaluator::boolean(const Node& node, bool value, Value& place) {
  if (budget_.is_spent()) return fail(node, ErrorCode::limit);
  place.emplace<bool>(value);
  return &place;
}

const Value* Evaluator::done(const Node& node, std::optional<ErrorCode> failure, Value& place) {
  return failure ? fail(node, *failure) : &place;
}

const Value* Evaluator::fail(const Node& node, ErrorCode code) {
  error_ = {code, node.offset};
  return nullptr;
}

Outcome evaluate(const Expression& expression, const Value::Map& roots, Predicates predicates) {
  Evaluator evaluator(expression.tree(), roots, predicates);
  Value place;
  const Value* const value = evaluator.evaluate(expression.tree().root(), place);
  if (value == nullptr) return {{}, evaluator.error()};
  return {*value, std::nullopt};
}

bool is_met(const Expression& expression, const Value::Map& roots, Predicates predicates) {
  Evaluator evaluator(expression.tree(), roots, predicates);
  Value place;
  const Value* const value = evaluator.evaluate(expression.tree().root(), place);
  return value != nullptr && value->boolean() != nullptr && *value->boolean();
}

}  // namespace zeroten::condition
