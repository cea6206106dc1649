// Puts the nodes of a tree together, operands first, within the limits.
#pragma once

#include <optional>

#include "condition/expression.h"

namespace zeroten::condition {

/// A stack machine: what is made stands on a stack until it becomes an operand.
class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view source) { tree_.source = source; }

  /// Makes `node` with the last `operands` of the stack and puts it there. False where the tree would be too large or
  /// too high.
  bool make(Node node, std::size_t operands);
  bool make_text(Node node, std::string_view text, std::size_t operands);
  bool make_constant(Value value, std::size_t offset);
  /// A list; one of constants becomes a value, so that evaluating copies nothing.
  bool make_list(std::size_t offset, std::size_t operands);

  /// Turns the select or the variable on top into has().
  bool make_has();

  const Node& last() const { return tree_.nodes[stack_.back()]; }
  const Value& last_value() const { return tree_.value(last()); }
  /// Only the root may be on the stack.
  Expression finish() { return Expression(std::move(tree_)); }

 private:
  std::uint16_t keep(Value value);

  Tree tree_;
  std::vector<NodeIndex> stack_;
};

}  // namespace zeroten::condition
