#include "condition/literal.h"

#include <cmath>
#include <cstdlib>

namespace zeroten::condition {

namespace {

/// The value of a digit, 99 if it is none.
unsigned digit_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
  return 99;
}

void append_utf8(std::string& text, std::uint32_t c) {
  const auto put = [&](std::uint32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0U | c >> 6U);
  } else {
    if (c < 0x10000) {
      put(0xE0U | c >> 12U);
    } else {
      put(0xF0U | c >> 18U);
      put(0x80U | (c >> 12U & 0x3FU));
    }
    put(0x80U | (c >> 6U & 0x3FU));
  }
  put(0x80U | (c & 0x3FU));
}

/// The code point of `count` digits at the front of `text`; nothing if they are not, or it is no character.
std::optional<std::uint32_t> read_code_point(std::string_view text, std::size_t count, unsigned base) {
  if (text.size() < count) return std::nullopt;
  std::uint32_t c = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned digit = digit_value(text[i]);
    if (digit >= base) return std::nullopt;
    c = c * base + digit;
  }
  const bool character = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) && (base != 8 || c <= 0xFF);
  return character ? std::optional(c) : std::nullopt;
}

/// Appends what the escape at the front of `rest` (behind its backslash) stands for. Its length; 0 if it is none.
std::size_t read_escape(std::string_view rest, std::string& text) {
  constexpr std::string_view letters = "\\?\"'`abfnrtv";
  constexpr std::string_view meanings = "\\?\"'`\a\b\f\n\r\t\v";
  if (rest.empty()) return 0;
  const std::size_t simple = letters.find(rest[0]);
  if (simple != std::string_view::npos) {
    text += meanings[simple];
    return 1;
  }
  const char c = rest[0];
  const bool octal = c >= '0' && c <= '3';
  const std::size_t digits = octal ? 3 : c == 'x' || c == 'X' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  if (digits == 0) return 0;
  const std::size_t begin = octal ? 0 : 1;
  const auto code_point = read_code_point(rest.substr(begin), digits, octal ? 8 : 16);
  if (!code_point) return 0;
  append_utf8(text, *code_point);
  return begin + digits;
}

}  // namespace

std::optional<std::int64_t> read_integer(std::string_view digits, bool negative) {
  const unsigned base = digits.size() > 2 && (digits[1] == 'x' || digits[1] == 'X') ? 16 : 10;
  const std::uint64_t limit = (std::uint64_t{1} << 63U) - (negative ? 0 : 1);
  std::uint64_t value = 0;
  for (const char c : digits.substr(base == 16 ? 2 : 0)) {
    const unsigned digit = digit_value(c);
    if (digit >= base || value > (limit - digit) / base) return std::nullopt;
    value = value * base + digit;
  }
  // Unsigned arithmetic wraps, so -2^63 needs no case of its own.
  return static_cast<std::int64_t>(negative ? 0 - value : value);
}

std::optional<double> read_number(std::string_view text) {
  // strtod takes more than we do: white space, hexadecimal digits, nan and infinity.
  if (text.empty() || text.find_first_not_of("0123456789.eE+-") != std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* end = nullptr;
  const double number = std::strtod(copy.c_str(), &end);
  if (end != copy.c_str() + copy.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

TextLiteral read_text(std::string_view quoted) {
  TextLiteral literal;
  for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
    if (quoted[at] != '\\') {
      literal.text += quoted[at];
      continue;
    }
    const std::size_t length = read_escape(quoted.substr(at + 1, quoted.size() - at - 2), literal.text);
    if (length == 0) {
      literal.invalid_at = at;
      break;
    }
    at += length;
  }
  return literal;
}

}  // namespace zeroten::condition
