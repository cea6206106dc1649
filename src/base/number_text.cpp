// The native one: libc++ 14 brings 20 kB of tables for std::to_chars, so the page has another.
#include "base/number_text.h"

#ifndef __EMSCRIPTEN__

#include <charconv>
#include <cmath>
#include <string_view>

namespace zeroten {

namespace {

/// "d.ddde±xx" as JavaScript lays it out: `digits` without the dot, the dot behind `point` of them.
std::string lay_out(std::string digits, int point) {
  const int count = static_cast<int>(digits.size());
  if (point > 21 || point < -5) {
    if (count > 1) digits.insert(1, 1, '.');
    return digits + (point > 0 ? "e+" : "e-") + std::to_string(std::abs(point - 1));
  }
  if (point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
  if (point >= count) return digits.append(static_cast<std::size_t>(point - count), '0');
  return digits.insert(static_cast<std::size_t>(point), 1, '.');
}

}  // namespace

std::string shortest_text(double number) {
  if (std::isnan(number)) return "NaN";
  if (number == 0) return "0";
  if (number < 0) return "-" + shortest_text(-number);
  if (std::isinf(number)) return "Infinity";
  char buffer[32];
  const char* const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
  const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t e = text.find('e');
  int exponent = 0;
  std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), end, exponent);
  std::string digits(text.substr(0, 1));
  if (e > 1) digits += text.substr(2, e - 2);
  return lay_out(std::move(digits), exponent + 1);
}

}  // namespace zeroten

#endif
