// The grammar of JSON (RFC 8259) over the tokens of the library's lexer. The library's own parser would bring its
// exceptions along, which nobody catches here: 6 kB of a page.
#pragma once

#include <string_view>

#include "codec/json_builder.h"

namespace zeroten::codec {

/// Hands the values of `text` to `builder` as they come; false as soon as the builder stops it, or with a problem where
/// the text is no JSON. Nothing here is recursive.
bool parse_text(std::string_view text, JsonBuilder& builder);

}  // namespace zeroten::codec
