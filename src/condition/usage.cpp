#include "condition/usage.h"

#include "condition/references.h"

namespace zeroten::condition {

namespace {

bool is_comparison(NodeKind kind) { return kind >= NodeKind::less && kind <= NodeKind::not_equal; }
bool is_ordering(NodeKind kind) { return kind >= NodeKind::less && kind <= NodeKind::greater_equal; }

class Scan {
 public:
  Scan(Usage& usage, const Tree& tree, std::string_view name) : usage_(usage), tree_(tree), name_(name) {}

  /// `above` are the nodes over this one, the nearest last.
  void visit(const Node& node) {
    if (node.kind == NodeKind::constant && tree_.value(node).text() != nullptr) {
      usage_.texts.push_back(*tree_.value(node).text());
    }
    note_texts(node);
    const bool found = is_variable(node);
    if (found && node.kind != NodeKind::has) note_use(node);
    if (found) return;
    above_.push_back(&node);
    for (std::size_t i = 0; i < node.count; ++i) visit(tree_.operand(node, i));
    above_.pop_back();
  }

 private:
  bool is_variable(const Node& node) const { return reference_name(tree_, node) == name_; }
  const Node* parent(std::size_t levels = 1) const {
    return levels <= above_.size() ? above_[above_.size() - levels] : nullptr;
  }
  const Node& beside(const Node& parent, const Node& node) const {
    const Node& first = tree_.operand(parent, 0);
    return &first == &node ? tree_.operand(parent, 1) : first;
  }

  void note_texts(const Node& node) {
    const NodeKind kind = node.kind;
    bool looks_inside = kind == NodeKind::starts_with || kind == NodeKind::ends_with || kind == NodeKind::contains ||
                        kind == NodeKind::add || (kind >= NodeKind::to_int && kind <= NodeKind::to_dyn);
    for (std::size_t i = 0; i < node.count; ++i) {
      const Node& operand = tree_.operand(node, i);
      const bool local = operand.kind == NodeKind::local;
      const bool text = operand.kind == NodeKind::constant && tree_.value(operand).text() != nullptr;
      looks_inside = looks_inside || (is_ordering(kind) && (local || text)) || (kind == NodeKind::size && local);
    }
    usage_.texts_matter = usage_.texts_matter || looks_inside;
  }

  void note_use(const Node& node) {
    const Node* const above = parent();
    if (above == nullptr || above->kind == NodeKind::either || above->kind == NodeKind::both) return other();
    if (is_comparison(above->kind)) return note_comparison(*above, beside(*above, node));
    if (above->kind == NodeKind::in) return note_membership(*above, node);
    if (above->kind == NodeKind::size) return note_size(*above);
    other();
    const bool ranges = above->kind >= NodeKind::exists && &tree_.operand(*above, 0) == &node;
    usage_.order_matters = usage_.order_matters || !ranges || (above->kind == NodeKind::filter && !is_counted(2));
  }

  /// Whether what is `levels` above only counts items or looks for one: no order, no position.
  bool is_counted(std::size_t levels) const {
    const Node* const above = parent(levels);
    if (above == nullptr) return false;
    return above->kind == NodeKind::size || above->kind == NodeKind::exists || above->kind == NodeKind::all;
  }

  void note_comparison(const Node& comparison, const Node& with) {
    if (is_variable(with)) return;  // x == x is the same for every x
    usage_.order_matters = true;
    usage_.ordered = usage_.ordered || is_ordering(comparison.kind);
    if (with.kind == NodeKind::constant) {
      usage_.literals.push_back(tree_.value(with));
    } else {
      other();
    }
  }

  void note_membership(const Node& membership, const Node& node) {
    const Node& container = tree_.operand(membership, 1);
    if (&container == &node) return other();  // of a list: its order does not matter
    if (!container.folded) return other();
    for (const Value& item : *tree_.value(container).list()) usage_.literals.push_back(item);
  }

  void note_size(const Node& size) {
    const Node* const above = parent(2);
    if (above == nullptr || !is_comparison(above->kind)) return other();
    const Value* const value =
        beside(*above, size).kind == NodeKind::constant ? &tree_.value(beside(*above, size)) : nullptr;
    if (value != nullptr && value->integer() != nullptr) {
      usage_.sizes.push_back(static_cast<double>(*value->integer()));
    } else if (value != nullptr && value->number() != nullptr) {
      usage_.sizes.push_back(*value->number());
    } else {
      other();
    }
  }

  void other() { usage_.other = true; }

  Usage& usage_;
  const Tree& tree_;
  std::string_view name_;
  std::vector<const Node*> above_;
};

}  // namespace

void add_usage(Usage& usage, const Expression& expression, std::string_view name) {
  if (!expression.empty()) Scan(usage, expression.tree(), name).visit(expression.tree().root());
}

}  // namespace zeroten::condition
