// Gives every part of an expression a type, and notes what does not fit. Only check.cpp needs it.
#pragma once

#include <span>

#include "base/problem.h"
#include "condition/declaration.h"

namespace zeroten::condition {

/// A problem with its place, so that all can be put in order.
struct PlacedProblem {
  std::size_t offset;
  Problem problem;
};

class TypeChecker {
 public:
  TypeChecker(const Tree& tree, std::span<const Declaration> declarations, std::string_view path)
      : tree_(tree), declarations_(declarations), path_(path) {}

  /// Where something does not fit, that is noted and the type is dyn, so that one mistake gives one problem.
  Type type_of(const Node& node);
  std::vector<PlacedProblem> take() { return std::move(problems_); }
  void note(ProblemCode code, std::size_t offset, std::initializer_list<Detail> details);

 private:
  Type operand(const Node& node, std::size_t position) { return type_of(tree_.operand(node, position)); }
  Type constant(const Node& node);
  Type list(const Node& node);
  Type map(const Node& node);

  /// Names: nothing if the node is none, or a field of a value that has a type of its own.
  std::optional<Type> named(const Node& node);
  std::optional<Type> declared(const std::string& name);
  bool is_namespace(const std::string& name);
  Type unknown(const Node& node, const std::string& name);
  Type field(const Node& node);
  Type index(const Node& node);

  Type logic(const Node& node);
  Type choice(const Node& node);
  Type negation(const Node& node);
  Type minus(const Node& node);
  Type arithmetic(const Node& node);
  Type comparison(const Node& node);
  Type membership(const Node& node);
  Type text_test(const Node& node);
  Type size(const Node& node);
  Type conversion(const Node& node);
  Type predicate(const Node& node);
  Type macro(const Node& node);

  Type mismatch(const Node& node, std::string_view reason);
  /// Constants of one side must be among the ids of the other.
  void check_choices(const Type& left, const Type& right);
  void check_literals(const std::vector<std::string>& ids, const std::vector<NodeIndex>& literals);

  const Tree& tree_;
  std::span<const Declaration> declarations_;
  std::string_view path_;
  std::vector<PlacedProblem> problems_;
  std::vector<Type> locals_;
};

}  // namespace zeroten::condition
