// What a file is, by its name.
#pragma once

#include <string_view>

namespace zeroten::collector {

/// The media type for the ending of `name`, with its charset where it is text; application/octet-stream if unknown.
std::string_view content_type(std::string_view name);

}  // namespace zeroten::collector
