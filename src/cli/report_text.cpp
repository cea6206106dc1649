#include "cli/report_text.h"

#include <cmath>
#include <iomanip>
#include <sstream>

#include "base/utf8.h"

namespace zeroten::cli {

namespace {

constexpr std::size_t bar_width = 40;

std::string fixed(double number, int digits) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << number;
  return text.str();
}

}  // namespace

std::string with_commas(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string percent(double share) { return fixed(100 * share, 1) + " %"; }

std::string percent(std::int64_t part, std::int64_t whole) {
  return percent(whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole));
}

std::string two_digits(double number) { return fixed(number, 2); }

std::string whole_points(double number) {
  const long rounded = std::lround(number);
  return std::to_string(rounded);
}

std::string interval_text(const std::optional<score::Interval>& interval) {
  return interval ? whole_points(interval->low) + " to " + whole_points(interval->high) : "";
}

std::string level_text(double level) {
  std::ostringstream text;
  text << 100 * level << " %";
  return text.str();
}

std::string bar(std::int64_t count, std::int64_t most) {
  const auto eighths =
      most == 0 ? 0
                : static_cast<std::size_t>(std::llround(static_cast<double>(bar_width * 8) *
                                                        static_cast<double>(count) / static_cast<double>(most)));
  static constexpr const char* parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string text;
  for (std::size_t i = 0; i < eighths / 8; ++i) text += "█";
  return text + parts[eighths % 8];
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t length = code_points(text);
  return text + std::string(width > length ? width - length : 0, ' ');
}

std::string right_aligned(const std::string& text, std::size_t width) {
  const std::size_t length = code_points(text);
  return std::string(width > length ? width - length : 0, ' ') + text;
}

}  // namespace zeroten::cli
