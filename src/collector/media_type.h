// Content-Type and Accept, as far as the collector needs them.
#pragma once

#include <string_view>

namespace zeroten::collector {

/// Whether a body of this Content-Type can hold a response: application/json, or text/plain, which a page may send
/// while it is closing without asking first. In UTF-8, if it says anything about that.
bool is_response_type(std::string_view content_type);

/// Whether an Accept header names text/csv.
bool asks_for_csv(std::string_view accept);

/// Whether an Accept-Encoding header accepts `encoding` ("br", "gzip"). Its weight counts only if it is 0.
bool accepts_encoding(std::string_view accept_encoding, std::string_view encoding);

}  // namespace zeroten::collector
