#include "delivery/retry_after.h"

#include <algorithm>

#include "delivery/pause.h"

namespace zeroten::delivery {

namespace {

constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr std::int64_t most_seconds = 1'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A whole number of digits only; what is too large stops at most_seconds.
std::optional<std::int64_t> digits(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::int64_t number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = std::min(number * 10 + (c - '0'), most_seconds);
  }
  return number;
}

/// Days from 1970-01-01 to a day of the Gregorian calendar, which need not exist: the 31st of April is the 1st of May.
std::int64_t days_since_1970(std::int64_t year, std::int64_t month, std::int64_t day) {
  // Years that begin in March, so that the leap day is their last.
  const std::int64_t years = month > 2 ? year : year - 1;
  const std::int64_t months_since_march = (month + 9) % 12;
  const std::int64_t day_of_year = (153 * months_since_march + 2) / 5 + day - 1;
  return years * 365 + years / 4 - years / 100 + years / 400 + day_of_year - 719'468;
}

}  // namespace

std::optional<std::int64_t> http_date(std::string_view text) {
  constexpr std::string_view form = "Sun, 06 Nov 1994 08:49:37 GMT";
  if (text.size() != form.size()) return std::nullopt;
  for (std::size_t i = 0; i < form.size(); ++i) {
    // Letters and digits differ from date to date, what is between them does not.
    const bool fixed = form[i] == ' ' || form[i] == ',' || form[i] == ':' || i >= 26;
    if (fixed && text[i] != form[i]) return std::nullopt;
  }
  const std::size_t month = months.find(text.substr(8, 3));
  const auto day = digits(text.substr(5, 2));
  const auto year = digits(text.substr(12, 4));
  const auto hour = digits(text.substr(17, 2));
  const auto minute = digits(text.substr(20, 2));
  const auto seconds = digits(text.substr(23, 2));
  const bool is_month = month != std::string_view::npos && month % 3 == 0;
  if (!is_month || !day || !year || !hour || !minute || !seconds) return std::nullopt;
  const std::int64_t days = days_since_1970(*year, static_cast<std::int64_t>(month / 3 + 1), *day);
  return (((days * 24 + *hour) * 60 + *minute) * 60 + *seconds) * second;
}

std::optional<std::int64_t> asked_pause(std::string_view retry_after, std::string_view date, std::int64_t wall) {
  std::int64_t pause = 0;
  if (const auto seconds = digits(retry_after)) {
    pause = *seconds * second;
  } else if (const auto then = http_date(retry_after)) {
    pause = *then - http_date(date).value_or(wall);
  } else {
    return std::nullopt;
  }
  return std::clamp(pause, shortest_pause, believed_pause);
}

}  // namespace zeroten::delivery
