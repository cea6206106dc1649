#include "codec/json.h"

#include "codec/object_reader.h"

namespace zeroten::codec {

Json json_of(const Value& value) {
  if (const auto* boolean = value.boolean()) return *boolean;
  if (const auto* whole = value.integer()) return *whole;
  if (const auto* number = value.number()) return *number;
  if (const auto* text = value.text()) return *text;
  Json json;
  if (const auto* list = value.list()) {
    json = Json::array();
    for (const Value& item : *list) json.push_back(json_of(item));
  } else if (const auto* map = value.map()) {
    json = Json::object();
    for (const auto& [name, member] : *map) json[name] = json_of(member);
  }
  return json;
}

Value read_value(const Json& json) {
  if (const auto* boolean = json.get_ptr<const Json::boolean_t*>()) return *boolean;
  if (const auto* number = json.get_ptr<const Json::number_float_t*>()) return *number;
  if (const auto* number = json.get_ptr<const Json::number_integer_t*>()) return *number;
  if (const auto* text = json.get_ptr<const std::string*>()) return *text;
  if (json.is_array()) {
    Value::List list;
    for (const Json& item : json) list.push_back(read_value(item));
    return list;
  }
  if (!json.is_object()) return {};
  Value::Map map;  // the library's objects are sorted
  for (auto entry = json.begin(); entry != json.end(); ++entry) map.emplace_back(entry.key(), read_value(*entry));
  return map;
}

Problem wrong_type(const std::string& path, std::string_view expected, const Json& found) {
  Problems problems;
  report_type(path, expected, read_value(found), problems);
  return std::move(problems.front());
}

std::optional<Json> parse_json(std::string_view text, const JsonLimits& limits, Problems& problems) {
  const auto value = parse_value(text, limits, problems);
  return value ? std::optional(json_of(*value)) : std::nullopt;
}

}  // namespace zeroten::codec

namespace zeroten {

void from_json(const nlohmann::json& json, Value& value) { value = codec::read_value(json); }

}  // namespace zeroten
