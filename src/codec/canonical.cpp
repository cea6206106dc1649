#include "codec/canonical.h"

#include "base/decimal.h"

namespace zeroten::codec {

void write_canonical(JsonWriter& json, const Json& value, std::string_view without) {
  if (value.is_object()) {
    json.begin_object();
    for (auto entry = value.begin(); entry != value.end(); ++entry) {  // a sorted map
      if (!without.empty() && entry.key() == without) continue;
      json.escaped_key(entry.key());
      write_canonical(json, *entry);
    }
    json.end_object();
  } else if (value.is_array()) {
    json.begin_array();
    for (const Json& item : value) write_canonical(json, item);
    json.end_array();
  } else if (const auto* text = value.get_ptr<const std::string*>()) {
    json.string(*text);
  } else if (const auto* number = value.get_ptr<const Json::number_integer_t*>()) {
    json.integer(*number);
  } else if (const auto* fraction = value.get_ptr<const double*>()) {
    json.raw(decimal(*fraction));
  } else if (const auto* boolean = value.get_ptr<const Json::boolean_t*>()) {
    json.boolean(*boolean);
  } else {
    json.raw("null");
  }
}

}  // namespace zeroten::codec
