#include "codec/json.h"

#include "base/utf8.h"
#include "codec/json_builder.h"

namespace zeroten::codec {

Result<Json> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return Problem{ProblemCode::too_large,
                   {},
                   {{"size", std::to_string(text.size())}, {"max", std::to_string(limits.bytes)}}};
  }
  if (const auto invalid = first_invalid_utf8(text)) {
    return Problem{ProblemCode::invalid_utf8, {}, {{"byte", std::to_string(*invalid)}}};
  }
  JsonBuilder builder(text, limits);
  // The result is in the builder: a pass that stopped early left its problem there.
  static_cast<void>(Json::sax_parse(text.data(), text.data() + text.size(), &builder));
  return builder.take();
}

}  // namespace zeroten::codec
