#include "codec/text_list.h"

namespace zeroten::codec {

void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts) {
  json.key(name).begin_array();
  for (const std::string& text : texts) json.string(text);
  json.end_array();
}

void read_text_item(const Value& value, const Place& place, std::string& text, Problems& problems) {
  if (const std::string* found = read_string(value, place, problems)) text = *found;
}

}  // namespace zeroten::codec
