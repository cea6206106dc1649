#include "condition/type.h"

#include "base/names.h"
#include "condition/limits.h"

namespace zeroten::condition {

namespace {

constexpr NameTable<TypeKind, 6> simple_names{{{TypeKind::dyn, "dyn"},
                                               {TypeKind::null, "null_type"},
                                               {TypeKind::boolean, "bool"},
                                               {TypeKind::integer, "int"},
                                               {TypeKind::number, "double"},
                                               {TypeKind::text, "string"}}};

constexpr NameTable<TypeKind, 8> type_words{{{TypeKind::dyn, "of no known type"},
                                             {TypeKind::null, "null"},
                                             {TypeKind::boolean, "true or false"},
                                             {TypeKind::integer, "a whole number"},
                                             {TypeKind::number, "a number"},
                                             {TypeKind::text, "a text"},
                                             {TypeKind::list, "a list"},
                                             {TypeKind::map, "a map"}}};

/// What stands in the brackets of "name(…)"; nothing if `text` is not like that.
std::optional<std::string_view> inside(std::string_view text, std::string_view name) {
  if (!text.starts_with(name) || text.size() < name.size() + 2) return std::nullopt;
  if (text[name.size()] != '(' || text.back() != ')') return std::nullopt;
  return text.substr(name.size() + 1, text.size() - name.size() - 2);
}

std::optional<Type> read_nested(std::string_view text, std::size_t depth) {
  if (depth > deepest_nesting) return std::nullopt;
  while (text.starts_with(' ')) text.remove_prefix(1);
  if (const auto simple = value_in(simple_names, text)) return Type{*simple};
  if (const auto item = inside(text, "list")) {
    const auto type = read_nested(*item, depth + 1);
    return type ? std::optional(list_of(*type)) : std::nullopt;
  }
  const auto both = inside(text, "map");
  if (!both || both->find(',') == std::string_view::npos) return std::nullopt;
  const std::size_t comma = both->find(',');  // keys are simple types
  const auto key = read_nested(both->substr(0, comma), depth + 1);
  const auto value = read_nested(both->substr(comma + 1), depth + 1);
  return key && value ? std::optional(map_of(*key, *value)) : std::nullopt;
}

/// `fits` decides about simple types; dyn fits everything.
template <typename Fits>
bool match(const Type& left, const Type& right, const Fits& fits) {
  if (is_dyn(left) || is_dyn(right)) return true;
  if (left.kind != right.kind) return fits(left, right);
  for (std::size_t i = 0; i < left.parameters.size() && i < right.parameters.size(); ++i) {
    if (!match(left.parameters[i], right.parameters[i], fits)) return false;
  }
  return true;
}

}  // namespace

Type list_of(Type item) { return {TypeKind::list, {std::move(item)}}; }
Type map_of(Type key, Type value) { return {TypeKind::map, {std::move(key), std::move(value)}}; }

std::optional<Type> read_type(std::string_view text) { return read_nested(text, 0); }

std::string to_text(const Type& type) {
  if (type.kind == TypeKind::list) return "list(" + to_text(parameter(type, 0)) + ")";
  if (type.kind == TypeKind::map)
    return "map(" + to_text(parameter(type, 0)) + ", " + to_text(parameter(type, 1)) + ")";
  return std::string(name_in(simple_names, type.kind));
}

std::string_view in_words(const Type& type) { return name_in(type_words, type.kind); }

Type parameter(const Type& type, std::size_t index) {
  return index < type.parameters.size() ? type.parameters[index] : Type();
}

bool comparable(const Type& left, const Type& right) {
  return match(left, right, [](const Type& a, const Type& b) { return is_numeric(a) && is_numeric(b); });
}

bool same_type(const Type& left, const Type& right) {
  return match(left, right, [](const Type&, const Type&) { return false; });
}

Type join(const Type& left, const Type& right) {
  if (left.kind != right.kind) return {};
  Type joined{left.kind};
  for (std::size_t i = 0; i < left.parameters.size() && i < right.parameters.size(); ++i) {
    joined.parameters.push_back(join(left.parameters[i], right.parameters[i]));
  }
  if (left.ids == right.ids) joined.ids = left.ids;
  if (!left.literals.empty() && !right.literals.empty()) {
    joined.literals = left.literals;
    joined.literals.insert(joined.literals.end(), right.literals.begin(), right.literals.end());
  }
  return joined;
}

}  // namespace zeroten::condition
