#include "condition/check.h"

#include <algorithm>

#include "condition/constancy.h"
#include "condition/cost.h"
#include "condition/limits.h"
#include "condition/type_checker.h"

namespace zeroten::condition {

namespace {

Problems in_order(std::vector<PlacedProblem> placed) {
  std::stable_sort(placed.begin(), placed.end(),
                   [](const PlacedProblem& a, const PlacedProblem& b) { return a.offset < b.offset; });
  Problems problems;
  for (PlacedProblem& one : placed) problems.push_back(std::move(one.problem));
  return problems;
}

void check_cost(TypeChecker& checker, const Expression& expression, std::span<const Declaration> declarations) {
  const double cost = worst_cost(expression, declarations);
  if (cost <= static_cast<double>(most_steps)) return;
  const std::string steps = cost < 1e15 ? std::to_string(static_cast<std::int64_t>(cost)) : "more than 10^15";
  checker.note(ProblemCode::too_costly, expression.tree().root().offset,
               {{"value", steps}, {"max", std::to_string(most_steps)}});
}

/// The tree below one node, as an expression of its own.
Expression part(const Tree& tree, NodeIndex index) {
  Tree copy = tree;
  copy.nodes.resize(index + std::size_t{1});
  return Expression(std::move(copy));
}

/// The whole condition, or else one side of || that never holds.
void check_constancy(TypeChecker& checker, const Expression& expression, std::span<const Declaration> declarations,
                     Predicates predicates) {
  const Tree& tree = expression.tree();
  const Node& root = tree.root();
  if (const auto found = constancy(expression, declarations, predicates)) {
    const ProblemCode code = found->met ? ProblemCode::always_true : ProblemCode::always_false;
    return checker.note(code, root.offset, {{"reason", found->reason}});
  }
  if (root.kind != NodeKind::either) return;
  for (std::size_t i = 0; i < root.count; ++i) {
    const NodeIndex index = tree.operand_index(root, i);
    const auto found = constancy(part(tree, index), declarations, predicates);
    if (!found || found->met) continue;
    checker.note(ProblemCode::always_false, tree.nodes[index].offset, {{"reason", found->reason}});
  }
}

}  // namespace

Problems check(const Expression& expression, std::span<const Declaration> declarations, std::string_view path,
               Predicates predicates) {
  const Node& root = expression.tree().root();
  TypeChecker checker(expression.tree(), declarations, path);
  const Type type = checker.type_of(root);
  if (!is_dyn(type) && type.kind != TypeKind::boolean) {
    checker.note(ProblemCode::not_bool, root.offset, {{"found", in_words(type)}});
  }
  check_cost(checker, expression, declarations);
  auto problems = checker.take();
  if (!problems.empty()) return in_order(std::move(problems));
  TypeChecker reporter(expression.tree(), declarations, path);
  check_constancy(reporter, expression, declarations, predicates);
  return in_order(reporter.take());
}

Problems check_types(const Expression& expression, std::span<const Declaration> declarations, std::string_view path) {
  TypeChecker checker(expression.tree(), declarations, path);
  checker.type_of(expression.tree().root());
  return in_order(checker.take());
}

}  // namespace zeroten::condition
