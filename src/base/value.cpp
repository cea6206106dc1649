#include "base/value.h"

#include <algorithm>

namespace zeroten {

namespace {

auto position_of(auto& values, std::string_view name) {
  return std::find_if(values.begin(), values.end(), [&](const auto& entry) { return entry.first >= name; });
}

}  // namespace

const Value* find_value(const Value::Map& values, std::string_view name) {
  const auto place = position_of(values, name);
  return place == values.end() || place->first != name ? nullptr : &place->second;
}

void set_value(Value::Map& values, std::string_view name, Value value) {
  const auto place = position_of(values, name);
  if (place != values.end() && place->first == name) {
    place->second = std::move(value);
  } else {
    values.emplace(place, std::string(name), std::move(value));
  }
}

void erase_value(Value::Map& values, std::string_view name) {
  const auto place = position_of(values, name);
  if (place != values.end() && place->first == name) values.erase(place);
}

}  // namespace zeroten
