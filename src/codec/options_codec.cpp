#include "codec/options_codec.h"

#include "base/id.h"
#include "base/language.h"
#include "base/utf8.h"
#include "codec/named_value.h"
#include "codec/state_codec.h"
#include "codec/times_codec.h"

namespace zeroten::codec {

namespace {

std::string read_random(ObjectReader& object) {
  const auto random = object.string("random", Need::required);
  if (random && !is_hex_128(*random)) {
    const std::string value(utf8_prefix(*random, 64));
    object.problems().push_back({ProblemCode::invalid_id, object.path_of("random"), {{"value", value}}});
  }
  return random.value_or("");
}

std::string read_language(ObjectReader& object) {
  const auto tag = object.string("language");
  if (tag && !is_language_tag(*tag)) {
    const std::string value(utf8_prefix(*tag, 64));
    object.problems().push_back({ProblemCode::invalid_language, object.path_of("language"), {{"value", value}}});
  }
  return tag.value_or("");
}

}  // namespace

Result<OpenOptions> read_options(std::string_view json, const survey::Definition& survey) {
  Problems problems;
  const auto value = parse_json(json, {largest_options}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  OpenOptions options;
  options.start.id = read_random(object);
  options.start.language = read_language(object);
  options.start.channel = read_channel(object, Need::optional);
  options.start.touchpoint = read_label(object, "touchpoint");
  options.start.respondent = read_label(object, "respondent");
  options.start.now = read_now(object);
  if (const Json* session = object.member("session")) {
    options.saved = read_state(*session, object.path_of("session"), survey, problems);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return options;
}

}  // namespace zeroten::codec
