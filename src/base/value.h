// A value as JSON and conditions know it: an answer, a fact, the result of an expression.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zeroten {

/// null, true or false, a whole number, another number, a text (UTF-8), a list, or an object. Whole numbers and others
/// are different types, as in CEL: 1 == 1 only for two of one kind. Values that came from a text are bounded in depth
/// (json.h, the parser of conditions), so recursion over them is safe.
struct Value : std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<Value>,
                            std::vector<std::pair<std::string, Value>>> {
  using List = std::vector<Value>;
  /// Sorted by name, which is the canonical order; no name twice.
  using Map = std::vector<std::pair<std::string, Value>>;
  using variant::variant;

  bool is_null() const { return index() == 0; }
  const bool* boolean() const { return std::get_if<bool>(this); }
  const std::int64_t* integer() const { return std::get_if<std::int64_t>(this); }
  const double* number() const { return std::get_if<double>(this); }
  const std::string* text() const { return std::get_if<std::string>(this); }
  const List* list() const { return std::get_if<List>(this); }
  const Map* map() const { return std::get_if<Map>(this); }
};

/// The value called `name`; null while there is none. Valid until `values` changes.
const Value* find_value(const Value::Map& values, std::string_view name);

/// Sets or replaces the value called `name`, which is given back.
Value& set_value(Value::Map& values, std::string_view name, Value value);

/// Takes the value called `name` away, if there is one.
void erase_value(Value::Map& values, std::string_view name);

}  // namespace zeroten
