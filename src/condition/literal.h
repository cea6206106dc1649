// What a number or a text that stands in a condition is worth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::condition {

/// Decimal, or 0x and hexadecimal digits; nothing if it does not fit 64 bits with its sign.
std::optional<std::int64_t> read_integer(std::string_view digits, bool negative);

/// Digits with a fraction or an exponent, and an optional sign; nothing if it is none, or beyond a double.
std::optional<double> read_number(std::string_view text);

struct TextLiteral {
  std::string text;
  /// The byte of `quoted` where an escape is wrong; 0 if none is, as a quote stands there.
  std::size_t invalid_at = 0;
};

/// The text between the quotes, escapes resolved.
TextLiteral read_text(std::string_view quoted);

}  // namespace zeroten::condition
