// Types of operators, functions and macros.
#include "base/suggestion.h"
#include "condition/limits.h"
#include "condition/position.h"
#include "condition/type_checker.h"

namespace zeroten::condition {

namespace {

std::string both(const Type& left, const Type& right) { return to_text(left) + " and " + to_text(right); }

bool is_ordered(const Type& type) {
  return is_dyn(type) || is_numeric(type) || type.kind == TypeKind::text || type.kind == TypeKind::boolean;
}

bool may_be(const Type& type, TypeKind kind) { return is_dyn(type) || type.kind == kind; }

}  // namespace

void TypeChecker::note(ProblemCode code, std::size_t offset, std::initializer_list<Detail> details) {
  const Position position = position_of(tree_.source, offset);
  Problem made = problem(code, path_, details);
  made.details.emplace_back("line", std::to_string(position.line));
  made.details.emplace_back("column", std::to_string(position.column));
  made.details.emplace_back("source", position.source);
  problems_.push_back({offset, std::move(made)});
}

Type TypeChecker::mismatch(const Node& node, std::string_view reason) {
  note(ProblemCode::type_mismatch, node.offset, {{"reason", reason}});
  return {};
}

Type TypeChecker::logic(const Node& node) {
  for (std::size_t i = 0; i < node.count; ++i) {
    const Type type = operand(node, i);
    if (may_be(type, TypeKind::boolean)) continue;
    mismatch(tree_.operand(node, i),
             "&& and || join what is true or false, and this is " + std::string(in_words(type)));
  }
  return {TypeKind::boolean};
}

Type TypeChecker::choice(const Node& node) {
  const Type condition = operand(node, 0);
  const Type left = operand(node, 1);
  const Type right = operand(node, 2);
  if (!may_be(condition, TypeKind::boolean)) {
    return mismatch(node, "what stands before ? must be true or false, and is " + std::string(in_words(condition)));
  }
  if (!same_type(left, right)) {
    return mismatch(node, "both sides of : must have one type, and are " + both(left, right));
  }
  return join(left, right);
}

Type TypeChecker::negation(const Node& node) {
  const Type type = operand(node, 0);
  if (!may_be(type, TypeKind::boolean)) {
    mismatch(node, "! turns true into false, and this is " + std::string(in_words(type)));
  }
  return {TypeKind::boolean};
}

Type TypeChecker::minus(const Node& node) {
  const Type type = operand(node, 0);
  if (is_dyn(type) || is_numeric(type)) return {type.kind};
  return mismatch(node, "- needs a number, and this is " + std::string(in_words(type)));
}

Type TypeChecker::arithmetic(const Node& node) {
  const Type left = operand(node, 0);
  const Type right = operand(node, 1);
  const Type& known = is_dyn(left) ? right : left;
  const bool joins = node.kind == NodeKind::add && (known.kind == TypeKind::text || known.kind == TypeKind::list);
  const bool counts =
      known.kind == TypeKind::integer || (known.kind == TypeKind::number && node.kind != NodeKind::modulus);
  if (same_type(left, right) && (is_dyn(known) || joins || counts)) {
    Type type = is_dyn(left) || is_dyn(right) ? Type{known.kind} : join(left, right);
    if (type.kind == TypeKind::text) type.literals.clear();  // it is neither of them
    return type;
  }
  if (is_numeric(left) && is_numeric(right) && node.kind != NodeKind::modulus) {
    return mismatch(node, "int and double do not mix here: write 2.0 instead of 2, or double(x)");
  }
  return mismatch(node, "there is no such operator for " + both(left, right));
}

Type TypeChecker::comparison(const Node& node) {
  const Type left = operand(node, 0);
  const Type right = operand(node, 1);
  const bool ordering = node.kind != NodeKind::equal && node.kind != NodeKind::not_equal;
  if (!comparable(left, right)) {
    mismatch(node, "these are never equal, nor one the larger: " + both(left, right));
  } else if (ordering && (!is_ordered(left) || !is_ordered(right))) {
    mismatch(node, "there is no order of " + both(left, right));
  } else if (!ordering) {
    check_choices(left, right);
  }
  return {TypeKind::boolean};
}

Type TypeChecker::membership(const Node& node) {
  const Type item = operand(node, 0);
  const Type container = operand(node, 1);
  const Type items = parameter(container, 0);
  if (container.kind == TypeKind::text) {
    mismatch(node, "'in' looks into lists and maps, not into texts: write x.contains('…')");
  } else if (!is_dyn(container) && container.kind != TypeKind::list && container.kind != TypeKind::map) {
    mismatch(node, "'in' looks into lists and maps, and this is " + std::string(in_words(container)));
  } else if (!comparable(item, items)) {
    mismatch(node, to_text(item) + " is never in " + to_text(container));
  } else {
    check_choices(item, items);
  }
  return {TypeKind::boolean};
}

Type TypeChecker::text_test(const Node& node) {
  for (std::size_t i = 0; i < 2; ++i) {
    const Type type = operand(node, i);
    if (may_be(type, TypeKind::text)) continue;
    mismatch(node, "this looks into a text for a text, not for " + std::string(in_words(type)));
  }
  return {TypeKind::boolean};
}

Type TypeChecker::size(const Node& node) {
  const Type type = operand(node, 0);
  const bool sized =
      is_dyn(type) || type.kind == TypeKind::text || type.kind == TypeKind::list || type.kind == TypeKind::map;
  if (!sized) mismatch(node, "size() counts a text, a list or a map, and this is " + std::string(in_words(type)));
  return {TypeKind::integer};
}

Type TypeChecker::conversion(const Node& node) {
  const Type type = operand(node, 0);
  if (node.kind == NodeKind::to_dyn) return {};
  const bool simple = is_dyn(type) || is_numeric(type) || type.kind == TypeKind::text ||
                      (type.kind == TypeKind::boolean && node.kind == NodeKind::to_string);
  if (!simple) mismatch(node, "this cannot be converted: it is " + std::string(in_words(type)));
  return {node.kind == NodeKind::to_int      ? TypeKind::integer
          : node.kind == NodeKind::to_double ? TypeKind::number
                                             : TypeKind::text};
}

Type TypeChecker::predicate(const Node& node) {
  const Type type = operand(node, 0);
  if (!may_be(type, TypeKind::integer))
    mismatch(node, "this asks about a score, and this is " + std::string(in_words(type)));
  return {TypeKind::boolean};
}

Type TypeChecker::macro(const Node& node) {
  const Type range = operand(node, 0);
  const bool items = is_dyn(range) || range.kind == TypeKind::list || range.kind == TypeKind::map;
  if (!items) mismatch(node, "this goes through a list, and this is " + std::string(in_words(range)));
  locals_.resize(node.slot);
  locals_.push_back(items ? parameter(range, 0) : Type());
  const Type body = operand(node, 1);
  if (!may_be(body, TypeKind::boolean)) {
    mismatch(tree_.operand(node, 1), "this must be true or false, and is " + std::string(in_words(body)));
  }
  return node.kind == NodeKind::filter ? list_of(locals_[node.slot]) : Type{TypeKind::boolean};
}

void TypeChecker::check_choices(const Type& left, const Type& right) {
  if (left.ids != nullptr) check_literals(*left.ids, right.literals);
  if (right.ids != nullptr) check_literals(*right.ids, left.literals);
  for (std::size_t i = 0; i < left.parameters.size() && i < right.parameters.size(); ++i) {
    check_choices(left.parameters[i], right.parameters[i]);
  }
}

void TypeChecker::check_literals(const std::vector<std::string>& ids, const std::vector<NodeIndex>& literals) {
  for (const NodeIndex index : literals) {
    const Node& literal = tree_.nodes[index];
    const std::string& text = *tree_.value(literal).text();
    std::vector<std::string_view> known;
    std::string list;
    bool found = false;
    for (const std::string& id : ids) {
      found = found || id == text;
      known.push_back(id);
      list += (list.empty() ? "" : ", ") + id;
    }
    for (const PlacedProblem& other : problems_) {
      found = found || (other.offset == literal.offset && other.problem.code == ProblemCode::unknown_choice);
    }
    if (found) continue;
    note(ProblemCode::unknown_choice, literal.offset,
         {{"value", text}, {"suggestion", suggestion(text, known)}, {"known", list}});
  }
}

}  // namespace zeroten::condition
