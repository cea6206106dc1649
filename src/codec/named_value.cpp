#include "codec/named_value.h"

#include "base/id.h"
#include "base/language.h"
#include "base/utf8.h"

namespace zeroten::codec {

flow::Channel read_channel(ObjectReader& object, Need need) {
  return named<flow::Channel>(object, "channel", flow::channel, "inline, popover, page, kiosk, email", need)
      .value_or(flow::Channel::in_page);
}

std::string_view read_hex(ObjectReader& object, std::string_view key) {
  const std::string* text = object.string(key, Need::required);
  if (text == nullptr) return {};
  if (!is_hex_128(*text)) object.report(key, ProblemCode::invalid_id, {{"value", utf8_prefix(*text, 64)}});
  return *text;
}

std::string_view read_language_tag(ObjectReader& object, Need need) {
  const std::string* tag = object.string("language", need);
  if (tag == nullptr) return {};
  if (!is_language_tag(*tag)) {
    object.report("language", ProblemCode::invalid_language, {{"value", utf8_prefix(*tag, 64)}});
  }
  return *tag;
}

std::string_view read_label(ObjectReader& object, std::string_view key) {
  const std::string_view text = object.text(key);
  if (code_points(text) > longest_label) {
    object.report(key, ProblemCode::too_long, {{"max", std::to_string(longest_label)}});
  }
  return text;
}

}  // namespace zeroten::codec
