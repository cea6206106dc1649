#include "table/encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace zeroten::table {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// 0x80 to 0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); the five that it leaves open are controls there.
constexpr std::array<char16_t, 32> upper_controls{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append(std::string& text, char32_t point) {
  const auto byte = [&](char32_t bits) { text.push_back(static_cast<char>(bits)); };
  if (point < 0x80) return byte(point);
  if (point < 0x800) {
    byte(0xC0 | point >> 6);
  } else {
    if (point < 0x10000) {
      byte(0xE0 | point >> 12);
    } else {
      byte(0xF0 | point >> 18);
      byte(0x80 | (point >> 12 & 0x3F));
    }
    byte(0x80 | (point >> 6 & 0x3F));
  }
  byte(0x80 | (point & 0x3F));
}

std::string from_windows_1252(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    append(result, byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80] : byte);
  }
  return result;
}

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string from_utf16(std::string_view text, bool is_little) {
  const auto unit_at = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return is_little ? static_cast<char32_t>(first | second << 8) : static_cast<char32_t>(first << 8 | second);
  };
  std::string result;
  result.reserve(text.size());
  std::size_t at = 0;
  for (; at + 1 < text.size(); at += 2) {
    const char32_t unit = unit_at(at);
    const bool is_pair = is_high(unit) && at + 3 < text.size() && is_low(unit_at(at + 2));
    if (is_pair) {
      append(result, 0x10000 + ((unit - 0xD800) << 10) + (unit_at(at + 2) - 0xDC00));
      at += 2;
    } else {
      append(result, is_high(unit) || is_low(unit) ? replacement : unit);
    }
  }
  if (at < text.size()) append(result, replacement);
  return result;
}

/// Without a character that may have been cut off at the end.
std::string_view whole_characters(std::string_view start) {
  std::size_t end = start.size();
  while (end > 0 && start.size() - end < 3 && (start[end - 1] & 0xC0) == 0x80) --end;
  return end > 0 && (start[end - 1] & 0x80) != 0 ? start.substr(0, end - 1) : start;
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8: return "UTF-8";
    case Encoding::utf_16_le:
    case Encoding::utf_16_be: return "UTF-16";
    case Encoding::windows_1252: return "Windows-1252";
  }
  return "";
}

Encoding detect_encoding(std::string_view start) {
  if (start.starts_with("\xFF\xFE")) return Encoding::utf_16_le;
  if (start.starts_with("\xFE\xFF")) return Encoding::utf_16_be;
  // Without a mark: the letters of a header have a zero each, on the same side.
  const std::string_view header = start.substr(0, 64);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < header.size(); ++at) zeros[at % 2] += header[at] == '\0' ? 1 : 0;
  if (zeros[0] == 0 && zeros[1] > header.size() / 3) return Encoding::utf_16_le;
  if (zeros[1] == 0 && zeros[0] > header.size() / 3) return Encoding::utf_16_be;
  return first_invalid_utf8(whole_characters(start)) ? Encoding::windows_1252 : Encoding::utf_8;
}

std::size_t mark_length(Encoding encoding, std::string_view start) {
  if (encoding == Encoding::utf_8) return start.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  if (encoding == Encoding::windows_1252) return 0;
  return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ? 2 : 0;
}

std::string to_utf8(std::string_view text, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8: break;
    case Encoding::utf_16_le: return from_utf16(text, true);
    case Encoding::utf_16_be: return from_utf16(text, false);
    case Encoding::windows_1252: return from_windows_1252(text);
  }
  return std::string(text);
}

std::string mended_utf8(std::string_view text) {
  return first_invalid_utf8(text) ? from_windows_1252(text) : std::string(text);
}

}  // namespace zeroten::table
