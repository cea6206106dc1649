// The types that the check knows, and what goes with what. Authoring only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/expression.h"

namespace zeroten::condition {

enum class TypeKind { dyn, null, boolean, integer, number, text, list, map };

struct Type {
  TypeKind kind = TypeKind::dyn;
  /// Of a list: its items. Of a map: keys, values.
  std::vector<Type> parameters = {};
  /// Of a text: the only ones there are; they live with the declaration. Null: any.
  const std::vector<std::string>* ids = nullptr;
  /// Of a text: the constants it may come from, if it comes from nothing else.
  std::vector<NodeIndex> literals = {};
};

Type list_of(Type item);
Type map_of(Type key, Type value);

/// "int", "double", "string", "bool", "null_type", "dyn", "list(T)", "map(K, V)"; nothing if it is none of them.
std::optional<Type> read_type(std::string_view text);
std::string to_text(const Type& type);
/// "a whole number", "a text": for a sentence.
std::string_view in_words(const Type& type);

/// The type of items, keys or values; dyn where nothing is known.
Type parameter(const Type& type, std::size_t index);

inline bool is_dyn(const Type& type) { return type.kind == TypeKind::dyn; }
inline bool is_numeric(const Type& type) { return type.kind == TypeKind::integer || type.kind == TypeKind::number; }

/// Whether == makes sense: the same types, dyn with anything, numbers with numbers, and so on inside.
bool comparable(const Type& left, const Type& right);
/// Whether they are one type, as the branches of ?: and the parts of + must be; dyn fits everything.
bool same_type(const Type& left, const Type& right);
/// The type of what may be either: dyn inside where they differ.
Type join(const Type& left, const Type& right);

}  // namespace zeroten::condition
