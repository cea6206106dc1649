#include "survey/fact.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/decimal.h"
#include "base/names.h"
#include "base/utf8.h"
#include "survey/calendar.h"

namespace zeroten::survey {

namespace {

constexpr NameTable<FactType, 5> type_names{{{FactType::text, "text"},
                                             {FactType::integer, "int"},
                                             {FactType::number, "number"},
                                             {FactType::boolean, "bool"},
                                             {FactType::date, "date"}}};

std::optional<double> number_of(const Fact& fact, const Value& value) {
  if (const auto* integer = value.integer()) return static_cast<double>(*integer);
  if (const auto* number = value.number()) return *number;
  // A link has nothing but texts.
  const std::string* text = fact.root() == "hidden" ? value.text() : nullptr;
  // No white space, "nan", "0x10" or NUL, which strtod takes or does not see.
  const bool digits = text != nullptr && text->find_first_not_of("0123456789+-.eE") == std::string::npos;
  if (!digits || text->empty()) return std::nullopt;
  char* end = nullptr;
  const double number = std::strtod(text->c_str(), &end);
  return *end == '\0' ? std::optional<double>(number) : std::nullopt;
}

std::optional<Value> numeric(const Fact& fact, const Value& value) {
  const auto number = number_of(fact, value);
  if (!number || !(std::fabs(*number) <= largest_whole)) return std::nullopt;
  if ((fact.min && *number < *fact.min) || (fact.max && *number > *fact.max)) return std::nullopt;
  if (fact.type == FactType::number) return Value(to_decimal(*number));
  const auto integer = static_cast<std::int64_t>(*number);
  return static_cast<double>(integer) == *number ? std::optional<Value>(integer) : std::nullopt;
}

std::optional<Value> boolean(const Fact& fact, const Value& value) {
  if (value.boolean() != nullptr) return value;
  const std::string* text = fact.root() == "hidden" ? value.text() : nullptr;
  if (text == nullptr || (*text != "true" && *text != "false")) return std::nullopt;
  return Value(*text == "true");
}

}  // namespace

std::string_view name_of(FactType type) { return name_in(type_names, type); }
std::optional<FactType> fact_type(std::string_view name) { return value_in(type_names, name); }

bool is_fact_root(std::string_view root) {
  return root == "user" || root == "page" || root == "event" || root == "device" || root == "hidden";
}

std::optional<Value> fact_value(const Fact& fact, const Value& value) {
  const std::string* text = value.text();
  switch (fact.type) {
    case FactType::integer:
    case FactType::number: return numeric(fact, value);
    case FactType::boolean: return boolean(fact, value);
    case FactType::date: return text != nullptr && is_date(*text) ? std::optional<Value>(value) : std::nullopt;
    case FactType::text: break;
  }
  if (text == nullptr || text->empty() || code_points(*text) > longest_fact) return std::nullopt;
  const bool known =
      fact.values.empty() || std::find(fact.values.begin(), fact.values.end(), *text) != fact.values.end();
  return known ? std::optional<Value>(value) : std::nullopt;
}

void set_fact(Value::Map& facts, const Fact& fact, Value value) {
  if (find_value(facts, fact.root()) == nullptr) set_value(facts, fact.root(), Value(Value::Map()));
  Value::Map* members = nullptr;
  for (auto& [root, below] : facts) {
    if (root == fact.root()) members = &std::get<Value::Map>(below);
  }
  set_value(*members, fact.key(), std::move(value));
}

const Value* find_fact(const Value::Map& facts, std::string_view name) {
  const std::size_t dot = name.find('.');
  const Value* root = find_value(facts, name.substr(0, dot));
  return root == nullptr || root->map() == nullptr ? nullptr : find_value(*root->map(), name.substr(dot + 1));
}

}  // namespace zeroten::survey
