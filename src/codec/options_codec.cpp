#include "codec/options_codec.h"

#include "codec/fact_codec.h"
#include "codec/json_value.h"
#include "codec/named_value.h"
#include "codec/state_codec.h"
#include "codec/times_codec.h"

namespace zeroten::codec {

Result<OpenOptions> read_options(std::string_view json, const survey::Definition& survey) {
  Problems problems;
  const auto value = parse_value(json, {largest_options}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  OpenOptions options;
  options.start.id = read_hex(object, "random");
  options.start.language = read_language_tag(object, Need::optional);
  options.start.channel = read_channel(object, Need::optional);
  options.start.touchpoint = read_label(object, "touchpoint");
  options.start.respondent = read_label(object, "respondent");
  options.start.now = read_now(object);
  if (const Value* facts = object.member("facts")) {
    options.start.facts = read_facts(*facts, object.place_of("facts"), survey.facts, problems);
  }
  if (const Value* session = object.member("session")) {
    options.saved = read_state(*session, object.place_of("session"), survey, problems);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  options.warnings = std::move(problems);
  return options;
}

}  // namespace zeroten::codec
