#include "codec/value_codec.h"

#include "base/decimal.h"
#include "base/id.h"
#include "base/utf8.h"
#include "codec/object_reader.h"

namespace zeroten::codec {

Value::Map read_answers(const Value& value, const Place& place, Problems& problems) {
  const Value::Map* answers = read_map(value, place, problems);
  if (answers == nullptr) return {};
  for (const auto& [id, answer] : *answers) {
    if (!is_id(id)) place.at(id).report(problems, ProblemCode::invalid_id, {{"value", utf8_prefix(id, 64)}});
    if (answer.is_null()) report_type(place.at(id), "an answer", answer, problems);
  }
  return *answers;
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
