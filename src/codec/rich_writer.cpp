#include "codec/rich_writer.h"

namespace zeroten::codec {

using survey::Style;

void write_rich(JsonWriter& json, const survey::Rich& rich) {
  if (rich.empty()) {
    json.string({});
    return;
  }
  if (rich.size() == 1 && rich.front().style == Style::plain) {
    json.string(rich.front().text);
    return;
  }
  json.begin_array();
  for (const survey::Run& run : rich) {
    if (run.style == Style::plain) {
      json.string(run.text);
      continue;
    }
    json.begin_object().member("style", survey::name_of(run.style)).member("text", run.text);
    json.member_unless_empty("url", run.url).end_object();
  }
  json.end_array();
}

void write_rich_member(JsonWriter& json, std::string_view name, const survey::Rich& rich) {
  if (rich.empty()) return;
  json.key(name);
  write_rich(json, rich);
}

}  // namespace zeroten::codec
