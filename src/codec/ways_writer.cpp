#include "codec/ways_writer.h"

#include "codec/json_writer.h"

namespace zeroten::codec {

std::string write_ways(const survey::Ways& ways) {
  JsonWriter json;
  json.begin_object().key("whole").boolean(ways.whole).key("paths").begin_array();
  for (const survey::Way& way : ways.ways) {
    json.begin_object().key("questions").begin_array();
    for (const std::string& question : way.questions) json.string(question);
    json.end_array().member_unless_empty("ending", way.ending).member("example", way.example).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
