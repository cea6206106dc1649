#include "codec/json.h"

namespace zeroten::codec {

namespace {

/// The depth of `value` is bounded: it came from parse_value.
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

}  // namespace

std::optional<Json> parse_json(std::string_view text, const JsonLimits& limits, Problems& problems) {
  const auto value = parse_value(text, limits, problems);
  return value ? std::optional(json_of(*value)) : std::nullopt;
}

}  // namespace zeroten::codec
