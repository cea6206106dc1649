#include "condition/references.h"

#include <algorithm>

#include "condition/function.h"
#include "condition/position.h"

namespace zeroten::condition {

namespace {

struct Found {
  std::size_t offset;
  Reference reference;
};

class Walk {
 public:
  explicit Walk(const Tree& tree) : tree_(tree) {}

  void visit(const Node& node, bool negated) {
    const std::string name = reference_name(tree_, node);
    if (!name.empty()) return note(node, name, negated);
    if (node.kind == NodeKind::variable) return note(node, std::string(tree_.text(node)), negated);
    const bool turns = node.kind == NodeKind::not_equal || (node.kind == NodeKind::negation && node.value % 2 == 1);
    for (std::size_t i = 0; i < node.count; ++i) visit(tree_.operand(node, i), negated != turns);
  }

  std::vector<Reference> take() {
    std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.offset < b.offset; });
    std::vector<Reference> references;
    for (Found& found : found_) references.push_back(std::move(found.reference));
    return references;
  }

 private:
  void note(const Node& node, std::string name, bool negated) {
    const std::size_t offset = node.kind == NodeKind::index ? tree_.operand(node, 1).offset : node.offset;
    const Position position = position_of(tree_.source, offset);
    found_.push_back({offset, {std::move(name), position.line, position.column, node.kind == NodeKind::has, negated}});
  }

  const Tree& tree_;
  std::vector<Found> found_;
};

}  // namespace

std::string reference_name(const Tree& tree, const Node& node) {
  if (node.kind == NodeKind::variable) {
    return is_root(tree.text(node)) ? std::string() : "answers." + std::string(tree.text(node));
  }
  const bool field = node.kind == NodeKind::select || node.kind == NodeKind::has;
  if (!field && node.kind != NodeKind::index) return {};
  const Node& from = tree.operand(node, 0);
  if (from.kind != NodeKind::variable || !is_root(tree.text(from))) return {};
  const std::string root(tree.text(from));
  if (field) return root + "." + std::string(tree.text(node));
  const Node& key = tree.operand(node, 1);
  const std::string* const name = key.kind == NodeKind::constant ? tree.value(key).text() : nullptr;
  return name != nullptr ? root + "." + *name : std::string();
}

std::vector<Reference> references(const Expression& expression) {
  Walk walk(expression.tree());
  if (!expression.empty()) walk.visit(expression.tree().root(), false);
  return walk.take();
}

}  // namespace zeroten::condition
