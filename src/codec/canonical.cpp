#include "codec/canonical.h"

#include "codec/value_codec.h"

namespace zeroten::codec {

void write_canonical(JsonWriter& json, const Value& value, std::string_view without) {
  const Value::Map* members = value.map();
  if (members == nullptr) return write_value(json, value);
  json.begin_object();
  for (const auto& [name, member] : *members) {
    if (!without.empty() && name == without) continue;
    json.escaped_key(name);
    write_value(json, member);
  }
  json.end_object();
}

}  // namespace zeroten::codec
