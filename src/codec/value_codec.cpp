#include "codec/value_codec.h"

#include "base/decimal.h"
#include "base/id.h"
#include "base/utf8.h"
#include "codec/object_reader.h"

namespace zeroten::codec {

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
  if (json.is_object()) {
    Value::Map map;  // the library's objects are sorted
    for (auto entry = json.begin(); entry != json.end(); ++entry) map.emplace_back(entry.key(), read_value(*entry));
    return map;
  }
  return {};
}

Value::Map read_answers(const Json& json, const std::string& path, Problems& problems) {
  Value::Map answers;
  if (!json.is_object()) {
    problems.push_back(wrong_type(path, "an object", json));
    return answers;
  }
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    const std::string entry_path = child_path(path, entry.key());
    if (!is_id(entry.key())) {
      report(problems, ProblemCode::invalid_id, entry_path, {{"value", utf8_prefix(entry.key(), 64)}});
    }
    if (entry->is_null()) problems.push_back(wrong_type(entry_path, "an answer", *entry));
    answers.emplace_back(entry.key(), read_value(*entry));
  }
  return answers;
}

void write_value(JsonWriter& json, const Value& value) {
  if (const auto* integer = value.integer()) {
    json.integer(*integer);
  } else if (const auto* text = value.text()) {
    json.string(*text);
  } else if (const auto* boolean = value.boolean()) {
    json.boolean(*boolean);
  } else if (const auto* number = value.number()) {
    json.raw(decimal(*number));
  } else if (const auto* list = value.list()) {
    json.begin_array();
    for (const Value& item : *list) write_value(json, item);
    json.end_array();
  } else if (const auto* map = value.map()) {
    write_values(json, *map);
  } else {
    json.raw("null");
  }
}

void write_values(JsonWriter& json, const Value::Map& values) {
  json.begin_object();
  for (const auto& [name, value] : values) {
    json.escaped_key(name);
    write_value(json, value);
  }
  json.end_object();
}

}  // namespace zeroten::codec
