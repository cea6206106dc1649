#include "codec/named_value.h"

#include "base/id.h"
#include "base/language.h"
#include "base/utf8.h"

namespace zeroten::codec {

flow::Channel read_channel(ObjectReader& object, Need need) {
  return named<flow::Channel>(object, "channel", flow::channel, "inline, popover, page, kiosk, email", need)
      .value_or(flow::Channel::in_page);
}

std::string read_hex(ObjectReader& object, std::string_view key) {
  const auto text = object.string(key, Need::required);
  if (text && !is_hex_128(*text)) {
    const std::string_view value = utf8_prefix(*text, 64);
    report(object.problems(), ProblemCode::invalid_id, object.path_of(key), {{"value", value}});
  }
  return text.value_or("");
}

std::string read_language_tag(ObjectReader& object, Need need) {
  const auto tag = object.string("language", need);
  if (tag && !is_language_tag(*tag)) {
    const std::string_view value = utf8_prefix(*tag, 64);
    report(object.problems(), ProblemCode::invalid_language, object.path_of("language"), {{"value", value}});
  }
  return tag.value_or("");
}

std::string read_label(ObjectReader& object, std::string_view key) {
  const auto text = object.string(key);
  if (text && code_points(*text) > longest_label) {
    report(object.problems(), ProblemCode::too_long, object.path_of(key), {{"max", std::to_string(longest_label)}});
  }
  return text.value_or("");
}

}  // namespace zeroten::codec
