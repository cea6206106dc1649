// Texts in HTML.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::cli {

/// `text` as it must stand between tags and in quoted attributes.
std::string escape_html(std::string_view text);

}  // namespace zeroten::cli
