#include "base/value.h"

namespace zeroten {

namespace {

/// Where `name` stands or would stand.
std::size_t position_of(const Value::Map& values, std::string_view name) {
  std::size_t from = 0;
  for (std::size_t to = values.size(); from < to;) {
    const std::size_t middle = (from + to) / 2;
    if (values[middle].first < name) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}

bool stands_at(const Value::Map& values, std::size_t position, std::string_view name) {
  return position < values.size() && values[position].first == name;
}

}  // namespace

const Value* find_value(const Value::Map& values, std::string_view name) {
  const std::size_t position = position_of(values, name);
  return stands_at(values, position, name) ? &values[position].second : nullptr;
}

Value& set_value(Value::Map& values, std::string_view name, Value value) {
  const std::size_t position = position_of(values, name);
  if (!stands_at(values, position, name)) values.emplace(values.begin() + position, name, Value());
  values[position].second = std::move(value);
  return values[position].second;
}

void erase_value(Value::Map& values, std::string_view name) {
  const std::size_t position = position_of(values, name);
  if (stands_at(values, position, name)) values.erase(values.begin() + position);
}

}  // namespace zeroten
