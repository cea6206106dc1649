#include "codec/column_tally_writer.h"

#include "codec/json_writer.h"

namespace zeroten::codec {

std::string write_column_tally(const score::ColumnTally& tally, std::size_t second_values) {
  JsonWriter json;
  json.begin_object().key("groups").begin_array();
  for (std::size_t group = 0; group < tally.groups.size(); ++group) {
    if (tally.groups[group].n() == 0) continue;
    json.begin_object().key("first").integer(static_cast<std::int64_t>(group / second_values));
    json.key("second").integer(static_cast<std::int64_t>(group % second_values)).key("counts").begin_array();
    for (const std::int64_t count : tally.groups[group].counts) json.integer(count);
    json.end_array().end_object();
  }
  json.end_array().key("missing").integer(tally.missing).key("refused").integer(tally.refused).end_object();
  return json.take();
}

}  // namespace zeroten::codec
