#include "condition/tree_builder.h"

#include "condition/limits.h"

namespace zeroten::condition {

bool TreeBuilder::make(Node node, std::size_t operands) {
  if (tree_.nodes.size() == most_nodes) return false;
  node.first = static_cast<std::uint16_t>(tree_.links.size());
  node.count = static_cast<std::uint16_t>(operands);
  const std::size_t bottom = stack_.size() - operands;
  for (std::size_t i = bottom; i < stack_.size(); ++i) {
    const std::uint8_t height = tree_.nodes[stack_[i]].height;
    if (height >= node.height) node.height = static_cast<std::uint8_t>(height + 1);
    tree_.links.push_back(stack_[i]);
  }
  if (node.height > deepest_nesting) return false;
  while (stack_.size() > bottom) stack_.pop_back();
  stack_.push_back(static_cast<NodeIndex>(tree_.nodes.size()));
  tree_.nodes.push_back(node);
  return true;
}

bool TreeBuilder::make_text(Node node, std::string_view text, std::size_t operands) {
  node.value = keep(Value(std::string(text)));
  return make(node, operands);
}

bool TreeBuilder::make_constant(Value value, std::size_t offset) {
  return make({.offset = static_cast<std::uint16_t>(offset), .value = keep(std::move(value))}, 0);
}

bool TreeBuilder::make_list(std::size_t offset, std::size_t operands) {
  Node node{.kind = NodeKind::list, .offset = static_cast<std::uint16_t>(offset)};
  Value::List items;
  for (std::size_t i = stack_.size() - operands; i < stack_.size(); ++i) {
    const Node& item = tree_.nodes[stack_[i]];
    if (item.kind != NodeKind::constant && !item.folded) return make(node, operands);
    items.push_back(tree_.value(item));
  }
  node.folded = true;
  node.value = keep(Value(std::move(items)));
  return make(node, operands);
}

bool TreeBuilder::make_has() {
  Node& node = tree_.nodes[stack_.back()];
  if (node.kind == NodeKind::select) {
    node.kind = NodeKind::has;
    return true;
  }
  const Node field{.kind = NodeKind::has, .offset = node.offset, .value = node.value};
  node.value = keep(Value(std::string("answers")));
  return make(field, 1);
}

std::uint16_t TreeBuilder::keep(Value value) {
  tree_.values.push_back(std::move(value));
  return static_cast<std::uint16_t>(tree_.values.size() - 1);
}

}  // namespace zeroten::condition
