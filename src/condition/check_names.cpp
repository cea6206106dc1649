// Types of names, fields and literals.
#include "base/suggestion.h"
#include "condition/function.h"
#include "condition/type_checker.h"

namespace zeroten::condition {

namespace {

/// "a.b.c" for what is written so, a['b'] included; empty for everything else.
std::string dotted(const Tree& tree, const Node& node) {
  if (node.kind == NodeKind::variable) return std::string(tree.text(node));
  const bool field = node.kind == NodeKind::select || node.kind == NodeKind::has;
  if (!field && node.kind != NodeKind::index) return {};
  const std::string from = dotted(tree, tree.operand(node, 0));
  if (from.empty() || field) return from.empty() ? from : from + "." + std::string(tree.text(node));
  const Node& key = tree.operand(node, 1);
  const std::string* const name = key.kind == NodeKind::constant ? tree.value(key).text() : nullptr;
  return name != nullptr ? from + "." + *name : std::string();
}

/// The leaves of `type` know their ids.
Type with_ids(Type type, const std::vector<std::string>& ids) {
  if (type.kind == TypeKind::text && !ids.empty()) type.ids = &ids;
  if (!type.parameters.empty()) type.parameters.back() = with_ids(type.parameters.back(), ids);
  return type;
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

}  // namespace

Type TypeChecker::type_of(const Node& node) {
  const NodeKind kind = node.kind;
  if (kind == NodeKind::constant) return constant(node);
  if (kind == NodeKind::local) return locals_[node.slot];
  if (kind <= NodeKind::index) {
    if (const auto type = named(node)) return kind == NodeKind::has ? Type{TypeKind::boolean} : *type;
    return kind == NodeKind::index ? index(node) : field(node);
  }
  if (kind == NodeKind::list) return list(node);
  if (kind == NodeKind::map) return map(node);
  if (kind == NodeKind::negation) return negation(node);
  if (kind == NodeKind::minus) return minus(node);
  if (kind == NodeKind::choice) return choice(node);
  if (kind <= NodeKind::both) return logic(node);
  if (kind <= NodeKind::subtract) return arithmetic(node);
  if (kind <= NodeKind::not_equal) return comparison(node);
  if (kind == NodeKind::in) return membership(node);
  if (kind == NodeKind::size) return size(node);
  if (kind <= NodeKind::contains) return text_test(node);
  if (kind <= NodeKind::to_dyn) return conversion(node);
  return kind == NodeKind::predicate ? predicate(node) : macro(node);
}

Type TypeChecker::constant(const Node& node) {
  const Value& value = tree_.value(node);
  if (value.is_null()) return {TypeKind::null};
  if (value.boolean() != nullptr) return {TypeKind::boolean};
  if (value.integer() != nullptr) return {TypeKind::integer};
  if (value.number() != nullptr) return {TypeKind::number};
  return {TypeKind::text, {}, nullptr, {static_cast<NodeIndex>(&node - tree_.nodes.data())}};
}

Type TypeChecker::list(const Node& node) {
  if (node.count == 0) return list_of({});
  Type item = operand(node, 0);
  for (std::size_t i = 1; i < node.count; ++i) item = join(item, operand(node, i));
  return list_of(std::move(item));
}

Type TypeChecker::map(const Node& node) {
  if (node.count == 0) return map_of({}, {});
  Type value = operand(node, 1);
  for (std::size_t i = 0; i < node.count; i += 2) {
    const Type key = operand(node, i);
    if (!is_dyn(key) && key.kind != TypeKind::text) mismatch(tree_.operand(node, i), "a key must be a text");
    if (i > 0) value = join(value, operand(node, i + 1));
  }
  return map_of({TypeKind::text}, std::move(value));
}

std::optional<Type> TypeChecker::named(const Node& node) {
  const std::string name = dotted(tree_, node);
  if (name.empty()) return std::nullopt;
  if (auto type = declared(name)) return type;
  if (!is_root(name.substr(0, name.find('.')))) {
    if (auto type = declared("answers." + name)) return type;
  }
  const bool alone = node.kind == NodeKind::variable;
  if (alone && is_namespace(name)) {
    return mismatch(node, "'" + name + "' has no value of its own: write " + name + ".something");
  }
  if (alone || is_namespace(dotted(tree_, tree_.operand(node, 0)))) return unknown(node, name);
  return std::nullopt;
}

std::optional<Type> TypeChecker::declared(const std::string& name) {
  for (const Declaration& declaration : declarations_) {
    if (declaration.name == name) return with_ids(declaration.type, declaration.ids);
  }
  return std::nullopt;
}

bool TypeChecker::is_namespace(const std::string& name) {
  for (const Declaration& declaration : declarations_) {
    if (declaration.name == name) return false;
    if (declaration.name.starts_with(name + ".")) return true;
  }
  return is_root(name);
}

Type TypeChecker::unknown(const Node& node, const std::string& name) {
  const bool alone = node.kind == NodeKind::variable;
  const std::string prefix = alone ? "answers." : name.substr(0, name.find('.') + 1);
  std::vector<std::string_view> known;
  for (const Declaration& declaration : declarations_) {
    const std::string_view other = declaration.name;
    if (other.starts_with(prefix)) known.push_back(alone ? other.substr(prefix.size()) : other);
    if (alone) known.push_back(other.substr(0, other.find('.')));
  }
  std::vector<std::string_view> once;
  for (const std::string_view candidate : known) {
    bool seen = false;
    for (const std::string_view other : once) seen = seen || other == candidate;
    if (!seen) once.push_back(candidate);
  }
  const std::size_t offset = node.kind == NodeKind::index ? tree_.operand(node, 1).offset : node.offset;
  note(ProblemCode::unknown_variable, offset,
       {{"value", name}, {"suggestion", suggestion(name, once)}, {"known", once.empty() ? "none" : joined(once)}});
  return {};
}

Type TypeChecker::field(const Node& node) {
  const Type from = operand(node, 0);
  if (!is_dyn(from) && from.kind != TypeKind::map) {
    return mismatch(node, "only a map has fields, and this is " + std::string(in_words(from)));
  }
  return node.kind == NodeKind::has ? Type{TypeKind::boolean} : parameter(from, 1);
}

Type TypeChecker::index(const Node& node) {
  const std::string name = dotted(tree_, tree_.operand(node, 0));
  if (!name.empty() && !declared(name) && is_namespace(name)) {
    return mismatch(node, "what stands in these brackets must be a name in quotes");
  }
  const Type from = operand(node, 0);
  const Type key = operand(node, 1);
  if (is_dyn(from)) return {};
  if (from.kind != TypeKind::list && from.kind != TypeKind::map) {
    return mismatch(node, "only lists and maps have items, and this is " + std::string(in_words(from)));
  }
  const TypeKind wanted = from.kind == TypeKind::list ? TypeKind::integer : TypeKind::text;
  if (!is_dyn(key) && key.kind != wanted) return mismatch(node, to_text(from) + " has no item at " + to_text(key));
  return parameter(from, from.kind == TypeKind::list ? 0 : 1);
}

}  // namespace zeroten::condition
