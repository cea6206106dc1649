#include "condition/cost.h"

#include <algorithm>

#include "condition/limits.h"
#include "condition/references.h"

namespace zeroten::condition {

namespace {

constexpr double bytes_per_code_point = 4;

/// How large a value is at most, and what it takes to get it.
struct Extent {
  double steps = 1;
  double bytes = 0;       // of a text
  double items = 0;       // of a list
  double item_bytes = 0;  // of each of them
};

double text_steps(double bytes) { return bytes / static_cast<double>(bytes_per_step); }

/// All of a value: its items and its text.
double copy_steps(const Extent& value) {
  return 1 + text_steps(value.bytes) + value.items * (1 + text_steps(value.item_bytes));
}

class Costs {
 public:
  Costs(const Tree& tree, std::span<const Declaration> declarations) : tree_(tree), declarations_(declarations) {}

  Extent of(const Node& node) {
    if (node.kind == NodeKind::constant || node.folded) return of_value(tree_.value(node));
    if (node.kind == NodeKind::local) return locals_[node.slot];
    if (node.kind >= NodeKind::exists) return of_macro(node);
    const std::string name = reference_name(tree_, node);
    Extent extent = name.empty() ? of_operands(node) : of_reference(name);
    if (node.kind == NodeKind::has) extent = {extent.steps};
    return extent;
  }

 private:
  static Extent of_value(const Value& value) {
    Extent extent;
    if (const auto* text = value.text()) extent.bytes = static_cast<double>(text->size());
    if (const auto* list = value.list()) {
      extent.items = static_cast<double>(list->size());
      for (const Value& item : *list) extent.item_bytes = std::max(extent.item_bytes, of_value(item).bytes);
    }
    return extent;
  }

  Extent of_reference(const std::string& name) const {
    Extent extent{.steps = 2, .bytes = static_cast<double>(Declaration().longest) * bytes_per_code_point};
    for (const Declaration& declaration : declarations_) {
      if (declaration.name != name) continue;
      double longest = declaration.ids.empty() ? static_cast<double>(declaration.longest) * bytes_per_code_point : 0;
      for (const std::string& id : declaration.ids) longest = std::max(longest, static_cast<double>(id.size()));
      const TypeKind kind = declaration.type.kind;
      extent.bytes = kind == TypeKind::text ? longest : 0;
      if (kind != TypeKind::list && kind != TypeKind::map) continue;
      extent.items = static_cast<double>(declaration.most_items > 0 ? declaration.most_items : declaration.ids.size());
      extent.item_bytes = longest;
    }
    return extent;
  }

  Extent of_operands(const Node& node) {
    Extent sum;
    Extent first;
    for (std::size_t i = 0; i < node.count; ++i) {
      const Extent part = of(tree_.operand(node, i));
      sum.steps += part.steps + own_steps(node, first, part, i);
      sum.bytes += part.bytes;
      sum.items += part.items;
      sum.item_bytes = std::max({sum.item_bytes, part.item_bytes, node.kind == NodeKind::list ? part.bytes : 0});
      if (i == 0) first = part;
    }
    if (node.kind == NodeKind::list) return {sum.steps, 0, static_cast<double>(node.count), sum.item_bytes};
    if (node.kind == NodeKind::index || node.kind == NodeKind::select) return {sum.steps, first.item_bytes};
    if (node.kind == NodeKind::to_string) sum.bytes = std::max(sum.bytes, 32.0);
    return sum;
  }

  /// Of the operator itself, once its operand number `position` is known.
  static double own_steps(const Node& node, const Extent& left, const Extent& right, std::size_t position) {
    const NodeKind kind = node.kind;
    if (kind == NodeKind::add || kind == NodeKind::list || kind == NodeKind::map) return copy_steps(right);
    if (kind >= NodeKind::size && kind <= NodeKind::to_string && node.count == 1) return copy_steps(right);
    if (position != 1) return 0;
    if (kind == NodeKind::in) return right.items * (1 + text_steps(std::min(left.bytes, right.item_bytes)));
    if (kind == NodeKind::contains) return (1 + text_steps(left.bytes)) * (1 + text_steps(right.bytes));
    if (kind == NodeKind::starts_with || kind == NodeKind::ends_with) return 1 + text_steps(right.bytes);
    if (kind < NodeKind::less || kind > NodeKind::not_equal) return 0;
    return std::min(copy_steps(left), copy_steps(right));
  }

  Extent of_macro(const Node& node) {
    const Extent range = of(tree_.operand(node, 0));
    const Extent item{.bytes = range.item_bytes};
    locals_[node.slot] = item;
    const double each = 1 + of(tree_.operand(node, 1)).steps + copy_steps(item);
    Extent extent{.steps = 1 + range.steps + range.items * each};
    if (node.kind != NodeKind::filter) return extent;
    extent.items = range.items;
    extent.item_bytes = range.item_bytes;
    return extent;
  }

  const Tree& tree_;
  std::span<const Declaration> declarations_;
  Extent locals_[most_nested_macros];
};

}  // namespace

double worst_cost(const Expression& expression, std::span<const Declaration> declarations) {
  return Costs(expression.tree(), declarations).of(expression.tree().root()).steps;
}

}  // namespace zeroten::condition
