// SHA-256 (FIPS 180-4), for revisions and receipts: the same code in the page, the tools and the collector.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeroten {

std::array<std::uint8_t, 32> sha256(std::string_view message);

/// The first 128 bits of the SHA-256 of `message`, as 32 lower-case hexadecimal digits.
std::string hash_128(std::string_view message);

}  // namespace zeroten
