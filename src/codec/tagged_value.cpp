#include "codec/tagged_value.h"

#include <cmath>
#include <limits>

#include "base/number_text.h"
#include "codec/object_reader.h"
#include "condition/literal.h"

namespace zeroten::codec {

namespace {

std::optional<Value> read_whole(const Value& json) {
  const std::string* text = json.text();
  if (text == nullptr || text->empty()) return std::nullopt;
  const bool negative = text->front() == '-';
  const auto whole = condition::read_integer(std::string_view(*text).substr(negative ? 1 : 0), negative);
  return whole ? std::optional<Value>(*whole) : std::nullopt;
}

std::optional<Value> read_double(const Value& json) {
  using Limits = std::numeric_limits<double>;
  if (const auto* whole = json.integer()) return static_cast<double>(*whole);
  if (const auto* number = json.number()) return *number;
  const std::string text = json.text() == nullptr ? "" : *json.text();
  if (text == "NaN") return Limits::quiet_NaN();
  if (text == "Infinity") return Limits::infinity();
  if (text == "-Infinity") return -Limits::infinity();
  return text == "-0" ? std::optional<Value>(-0.0) : std::nullopt;
}

Value read_items(const Value::List& items, const Place& place, Problems& problems) {
  Value::List list;
  for (std::size_t i = 0; i < items.size(); ++i) list.push_back(read_tagged(items[i], place.at(i), problems));
  return list;
}

Value read_entries(const Value::Map& entries, const Place& place, Problems& problems) {
  Value::Map map;
  for (const auto& [name, item] : entries) set_value(map, name, read_tagged(item, place.at(name), problems));
  return map;
}

std::optional<Value> read_simple(std::string_view tag, const Value& json) {
  if (tag == "int") return read_whole(json);
  if (tag == "double") return read_double(json);
  const bool fits = tag == "null"
                        ? json.is_null()
                        : (tag == "string" && json.text() != nullptr) || (tag == "bool" && json.boolean() != nullptr);
  return fits ? std::optional(json) : std::nullopt;
}

void write_simple(JsonWriter& json, const Value& value) {
  if (value.is_null()) json.key("null").raw("null");
  if (const auto* boolean = value.boolean()) json.key("bool").boolean(*boolean);
  if (const auto* whole = value.integer()) json.member("int", std::to_string(*whole));
  if (const auto* number = value.number()) {
    const bool negative_zero = *number == 0 && std::signbit(*number);
    json.member("double", negative_zero ? "-0" : shortest_text(*number));
  }
  if (const auto* text = value.text()) json.member("string", *text);
}

}  // namespace

Value read_tagged(const Value& json, const Place& place, Problems& problems) {
  if (const auto* map = json.map(); map != nullptr && map->size() == 1) {
    const auto& [tag, content] = map->front();
    const Place inner = place.at(tag);
    if (tag == "list" && content.list() != nullptr) return read_items(*content.list(), inner, problems);
    if (tag == "map" && content.map() != nullptr) return read_entries(*content.map(), inner, problems);
    if (auto value = read_simple(tag, content)) return std::move(*value);
  }
  report_type(place, "a tagged value such as {\"int\":\"7\"}", json, problems);
  return {};
}

void write_tagged(JsonWriter& json, const Value& value) {
  json.begin_object();
  write_simple(json, value);
  if (const auto* list = value.list()) {
    json.key("list").begin_array();
    for (const Value& item : *list) write_tagged(json, item);
    json.end_array();
  }
  if (const auto* map = value.map()) {
    json.key("map").begin_object();
    for (const auto& [key, item] : *map) {
      json.escaped_key(key);
      write_tagged(json, item);
    }
    json.end_object();
  }
  json.end_object();
}

}  // namespace zeroten::codec
