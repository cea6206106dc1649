// Walks the tree of an expression. Only evaluate.cpp needs it.
#pragma once

#include "condition/budget.h"
#include "condition/evaluate.h"
#include "condition/limits.h"

namespace zeroten::condition {

/// Each function gives the value of a node, or null and an error. The value is where it was found, or in `place`; it is
/// valid as long as `place` and the roots are. So nothing that is looked up is copied.
class Evaluator {
 public:
  Evaluator(const Tree& tree, const Value::Map& roots, Predicates predicates)
      : tree_(tree), roots_(roots), predicates_(predicates) {}

  const Value* evaluate(const Node& node, Value& place);
  const Error& error() const { return error_; }

 private:
  const Value* operand(const Node& node, std::size_t position, Value& place) {
    return evaluate(tree_.operand(node, position), place);
  }
  const Value* dispatch(const Node& node, Value& place);
  const Value* unary(const Node& node, Value& place);
  const Value* binary(const Node& node, Value& place);

  const Value* variable(const Node& node);
  const Value* select(const Node& node, Value& place);
  const Value* index(const Node& node, Value& place);
  const Value* item(const Node& node, const Value::List& list, const Value& position);
  const Value* list(const Node& node, Value& place);
  const Value* map(const Node& node, Value& place);

  const Value* logic(const Node& node, Value& place);
  const Value* choice(const Node& node, Value& place);
  const Value* negation(const Node& node, Value& place);
  const Value* minus(const Node& node, Value& place);
  const Value* comparison(const Node& node, const Value& left, const Value& right, Value& place);
  const Value* text_test(const Node& node, const Value& left, const Value& right, Value& place);
  const Value* size(const Node& node, const Value& value, Value& place);

  const Value* macro(const Node& node, Value& place);
  const Value* rounds(const Node& node, const Value& range, Value& place);
  /// The body of a macro for one item; nothing and an error if it is neither true nor false.
  std::optional<bool> body(const Node& node, const Value& item);

  const Value* boolean(const Node& node, bool value, Value& place);
  const Value* done(const Node& node, std::optional<ErrorCode> failure, Value& place);
  const Value* fail(const Node& node, ErrorCode code);
  bool is_at_limit() const { return error_.code == ErrorCode::limit; }

  const Tree& tree_;
  const Value::Map& roots_;
  Predicates predicates_;
  Budget budget_;
  Value nothing_{Value::Map()};  // a root that is absent
  const Value* locals_[most_nested_macros] = {};
  Error error_{ErrorCode::undeclared, 0};
};

}  // namespace zeroten::condition
