// HMAC-SHA-256 (RFC 2104, FIPS 198-1): signs what the collector gives out and gets back.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::collector {

/// The 32 bytes of the code of `message` under `key`, which may have any length.
std::string hmac_sha256(std::string_view key, std::string_view message);

}  // namespace zeroten::collector
