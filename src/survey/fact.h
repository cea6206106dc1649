// What the host knows and passes in: declared by name and type in the definition, and only what is declared counts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace zeroten::survey {

enum class FactType { text, integer, number, boolean, date };
std::string_view name_of(FactType type);
std::optional<FactType> fact_type(std::string_view name);

inline constexpr std::size_t longest_fact = 1000;  // code points

struct Fact {
  /// "user.plan": a root (user, page, event, device, hidden) and a name.
  std::string name;
  FactType type = FactType::text;
  /// text only: the values it can have; empty: any.
  std::vector<std::string> values = {};
  /// integer and number only.
  std::optional<double> min = {};
  std::optional<double> max = {};

  std::string_view root() const { return std::string_view(name).substr(0, name.find('.')); }
  std::string_view key() const { return std::string_view(name).substr(name.find('.') + 1); }
};

/// Whether facts may stand below `root`.
bool is_fact_root(std::string_view root);

/// `value` as the declaration wants it: 3.0 becomes 3 for an integer, 3 becomes 3.0 for a number; a text from a link
/// ("3", "true") becomes what a hidden fact is declared as. Nothing if it does not fit.
std::optional<Value> fact_value(const Fact& fact, const Value& value);

/// Facts by root and name, as conditions read them: {"user": {"plan": "pro"}}.
void set_fact(Value::Map& facts, const Fact& fact, Value value);
/// The fact called `name` ("user.plan"); null if it is not known.
const Value* find_fact(const Value::Map& facts, std::string_view name);

}  // namespace zeroten::survey
