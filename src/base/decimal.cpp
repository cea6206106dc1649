#include "base/decimal.h"

#include <cmath>
#include <cstdint>

namespace zeroten {

namespace {
constexpr std::int64_t unit = 1'000'000;
constexpr std::size_t digits = 6;
}  // namespace

double to_decimal(double number) {
  if (!(std::fabs(number) <= largest_whole)) return number < 0 ? -largest_whole : largest_whole;
  if (std::fabs(number) > largest_decimal) return std::round(number);
  return static_cast<double>(std::llround(number * static_cast<double>(unit))) / static_cast<double>(unit);
}

std::string decimal(double number) {
  const double rounded = to_decimal(number);
  if (std::fabs(rounded) > largest_decimal) return std::to_string(std::llround(rounded));
  const std::int64_t parts = std::llround(rounded * static_cast<double>(unit));
  const std::int64_t size = parts < 0 ? -parts : parts;
  std::string text = (parts < 0 ? "-" : "") + std::to_string(size / unit);
  if (size % unit == 0) return text;
  const std::string fraction = std::to_string(size % unit);
  text += '.' + std::string(digits - fraction.size(), '0') + fraction;
  return text.substr(0, text.find_last_not_of('0') + 1);
}

}  // namespace zeroten
