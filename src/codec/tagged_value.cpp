#include "codec/tagged_value.h"

#include <cmath>
#include <limits>

#include "base/number_text.h"
#include "codec/object_reader.h"
#include "condition/literal.h"

namespace zeroten::codec {

namespace {

std::optional<Value> read_whole(const Json& json) {
  const auto* text = json.get_ptr<const std::string*>();
  if (text == nullptr || text->empty()) return std::nullopt;
  const bool negative = text->front() == '-';
  const auto whole = condition::read_integer(std::string_view(*text).substr(negative ? 1 : 0), negative);
  return whole ? std::optional<Value>(*whole) : std::nullopt;
}

std::optional<Value> read_double(const Json& json) {
  using Limits = std::numeric_limits<double>;
  if (json.is_number()) return json.get<double>();
  if (json == "NaN") return Limits::quiet_NaN();
  if (json == "Infinity") return Limits::infinity();
  if (json == "-Infinity") return -Limits::infinity();
  return json == "-0" ? std::optional<Value>(-0.0) : std::nullopt;
}

Value read_items(const Json& json, const std::string& path, Problems& problems) {
  Value::List list;
  for (std::size_t i = 0; i < json.size(); ++i) list.push_back(read_tagged(json[i], child_path(path, i), problems));
  return list;
}

Value read_entries(const Json& json, const std::string& path, Problems& problems) {
  Value::Map map;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    set_value(map, entry.key(), read_tagged(*entry, child_path(path, entry.key()), problems));
  }
  return map;
}

std::optional<Value> read_simple(std::string_view tag, const Json& json) {
  if (tag == "int") return read_whole(json);
  if (tag == "double") return read_double(json);
  if (tag == "null" && json.is_null()) return Value();
  if (tag == "string" && json.is_string()) return Value(json.get<std::string>());
  if (tag == "bool" && json.is_boolean()) return Value(json.get<bool>());
  return std::nullopt;
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

Value read_tagged(const Json& json, const std::string& path, Problems& problems) {
  if (json.is_object() && json.size() == 1) {
    const std::string& tag = json.begin().key();
    const std::string inner = child_path(path, tag);
    if (tag == "list" && json.begin()->is_array()) return read_items(*json.begin(), inner, problems);
    if (tag == "map" && json.begin()->is_object()) return read_entries(*json.begin(), inner, problems);
    if (auto value = read_simple(tag, *json.begin())) return std::move(*value);
  }
  problems.push_back(wrong_type(path, "a tagged value such as {\"int\":\"7\"}", json));
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
