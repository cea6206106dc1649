// Base64 with the alphabet of addresses and file names, without padding (RFC 4648, 5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeroten::collector {

std::string to_base64url(std::string_view bytes);

/// Nothing for what to_base64url() never gives: other characters, padding, a length that cannot be, or bits at the end
/// that are not 0. So every byte sequence has one text only.
std::optional<std::string> from_base64url(std::string_view text);

}  // namespace zeroten::collector
