#include "table/usual_time.h"

#include "table/calendar_day.h"
#include "table/digit_words.h"

namespace zeroten::table {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;
constexpr std::int64_t milliseconds = 1000;
constexpr std::int64_t latest = 130 * 365 * seconds_a_day;  // in 2099
constexpr WordShape year_and_month("0000-00-");
constexpr WordShape month_and_day("00-00-00");
constexpr WordShape day_to_minutes("00T00:00");
constexpr WordShape minutes_to_end("0:00:00Z");

std::int64_t pair_at(std::uint64_t pairs, unsigned at) { return static_cast<std::int64_t>(pairs >> (8 * at) & 0xFF); }

std::optional<std::int64_t> read_iso(std::string_view text) {
  std::uint64_t begin = 0;
  std::uint64_t middle = 0;
  std::uint64_t end = 0;
  const bool has_shape = read_pairs(word_at(text, 0), year_and_month, begin) &&
                         read_pairs(word_at(text, 8), day_to_minutes, middle) &&
                         read_pairs(word_at(text, 12), minutes_to_end, end);
  if (!has_shape) return std::nullopt;
  const auto day = calendar_day(pair_at(begin, 0) * 100 + pair_at(begin, 2), pair_at(begin, 5), pair_at(middle, 0));
  const std::int64_t hours = pair_at(middle, 3);
  const std::int64_t minutes = pair_at(middle, 6);
  const std::int64_t seconds = pair_at(end, 5);
  if (!day || hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  return (*day * seconds_a_day + hours * 3600 + minutes * 60 + seconds) * milliseconds;
}

/// What is behind the tenth digit are fractions.
std::optional<std::int64_t> read_epoch(std::string_view text) {
  std::uint64_t number = 0;
  if (!read_eight_digits(word_at(text, 0), number)) return std::nullopt;
  for (std::size_t at = 8; at < text.size(); ++at) {
    if (text[at] < '0' || text[at] > '9') return std::nullopt;
  }
  const std::int64_t seconds = static_cast<std::int64_t>(number) * 100 + (text[8] - '0') * 10 + (text[9] - '0');
  return seconds < latest ? std::optional(seconds * milliseconds) : std::nullopt;
}

}  // namespace

std::optional<std::int64_t> read_usual_instant(std::string_view text) {
  if (text.size() == 20) return read_iso(text);
  return text.size() == 13 || text.size() == 10 ? read_epoch(text) : std::nullopt;
}

std::optional<score::Day> read_usual_day(std::string_view text) {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  if (text.size() != 10 || !read_pairs(word_at(text, 0), year_and_month, begin) ||
      !read_pairs(word_at(text, 2), month_and_day, end)) {
    return std::nullopt;
  }
  return calendar_day(pair_at(begin, 0) * 100 + pair_at(begin, 2), pair_at(begin, 5), pair_at(end, 6));
}

}  // namespace zeroten::table
