#include "codec/named_value.h"

#include "base/utf8.h"

namespace zeroten::codec {

flow::Channel read_channel(ObjectReader& object, Need need) {
  return named<flow::Channel>(object, "channel", flow::channel, "inline, popover, page, kiosk, email", need)
      .value_or(flow::Channel::in_page);
}

std::string read_label(ObjectReader& object, std::string_view key) {
  const auto text = object.string(key);
  if (text && code_points(*text) > longest_label) {
    object.problems().push_back(
        {ProblemCode::too_long, object.path_of(key), {{"max", std::to_string(longest_label)}}});
  }
  return text.value_or("");
}

}  // namespace zeroten::codec
