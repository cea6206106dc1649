#include "table/date_text.h"

#include <cstdlib>

#include "table/calendar_day.h"
#include "table/usual_time.h"

namespace zeroten::table {

namespace {

constexpr std::int64_t seconds_a_day = 86'400;

/// Reads what it is asked for from the front, and remembers if something was not there.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  /// `least` to `most` digits; 18 at most, so that no number is too large.
  std::int64_t digits(std::size_t least, std::size_t most) {
    std::size_t length = 0;
    std::int64_t number = 0;
    for (; length < rest_.size() && length < most && rest_[length] >= '0' && rest_[length] <= '9'; ++length) {
      number = number * 10 + (rest_[length] - '0');
    }
    if (length < least) fails_ = true;
    rest_.remove_prefix(length);
    return number;
  }
  bool take(char letter) {
    if (rest_.empty() || rest_.front() != letter) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take_one_of(std::string_view letters) {
    if (rest_.empty() || letters.find(rest_.front()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  std::string_view rest() const { return rest_; }
  bool fails() const { return fails_; }
  bool is_fine_and_over() const { return !fails_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool fails_ = false;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// 17:05, 17:05:30.25, 5:05 PM.
std::int64_t time_of_day(Scanner& scanner) {
  std::int64_t hours = scanner.digits(1, 2);
  std::int64_t minutes = 0;
  std::int64_t seconds = 0;
  if (scanner.take(':')) minutes = scanner.digits(2, 2);
  if (scanner.take(':')) seconds = scanner.digits(2, 2);
  if (scanner.take_one_of(".,")) scanner.digits(1, 18);
  if (scanner.take(" PM") || scanner.take(" pm") || scanner.take("PM")) hours = hours % 12 + 12;
  if (scanner.take(" AM") || scanner.take(" am") || scanner.take("AM")) hours %= 12;
  if (hours > 24 || minutes > 59 || seconds > 60) return -1;
  return hours * 3600 + minutes * 60 + seconds;
}

/// Z, UTC, +01:00, +0100, -5.
std::optional<std::int64_t> offset_of(Scanner& scanner) {
  scanner.take(' ');
  if (scanner.take('Z') || scanner.take("UTC") || scanner.take("GMT")) return 0;
  const bool is_west = scanner.take('-');
  if (!is_west && !scanner.take('+')) return std::nullopt;
  const std::int64_t hours = scanner.digits(1, 2);
  scanner.take(':');
  const std::int64_t minutes = scanner.rest().empty() ? 0 : scanner.digits(2, 2);
  return (is_west ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// What stands behind the day.
std::optional<DateText> with_time(std::optional<score::Day> day, Scanner& scanner) {
  if (!day || scanner.fails()) return std::nullopt;
  DateText date{.day = *day};
  if (scanner.take_one_of("T ,")) {
    scanner.take(' ');
    date.seconds = time_of_day(scanner);
    date.offset = offset_of(scanner);
  }
  if (!scanner.is_fine_and_over() || date.seconds < 0) return std::nullopt;
  return date;
}

/// 202611: a month.
std::optional<DateText> month_of(std::string_view text) {
  Scanner scanner(text);
  const auto year = scanner.digits(4, 4);
  const auto day = calendar_day(year, scanner.digits(2, 2), 1);
  if (!day || !scanner.is_fine_and_over()) return std::nullopt;
  return DateText{.day = *day, .is_month = true};
}

bool is_digits(std::string_view text) {
  for (const char letter : text) {
    if (letter < '0' || letter > '9') return false;
  }
  return true;
}

struct Short {
  std::int64_t first = 0;
  std::int64_t second = 0;
  std::int64_t year = 0;
};

/// "23/11/26 …": two short numbers and a year; what is behind them stays in `scanner`.
std::optional<Short> read_short(Scanner& scanner) {
  Short date;
  date.first = scanner.digits(1, 2);
  if (!scanner.take_one_of("/.-")) return std::nullopt;
  date.second = scanner.digits(1, 2);
  if (!scanner.take_one_of("/.-")) return std::nullopt;
  const std::size_t before = scanner.rest().size();
  date.year = scanner.digits(2, 4);
  if (scanner.fails() || before - scanner.rest().size() == 3) return std::nullopt;
  if (before - scanner.rest().size() == 2) date.year += date.year < 70 ? 2000 : 1900;
  return date;
}

}  // namespace

std::optional<DateText> read_date(std::string_view text, DateOrder order) {
  text = trimmed(text);
  if (const auto instant = read_usual_instant(text)) {
    const std::int64_t seconds = *instant / 1000;
    return DateText{.day = seconds / seconds_a_day, .seconds = seconds % seconds_a_day, .offset = 0};
  }
  if (text.size() < 6) return std::nullopt;
  if (is_digits(text)) {
    if (text.size() == 6) return month_of(text);
    if (text.size() != 8) return std::nullopt;
    Scanner scanner(text);
    const auto year = scanner.digits(4, 4);
    const auto month = scanner.digits(2, 2);
    return with_time(calendar_day(year, month, scanner.digits(2, 2)), scanner);
  }
  Scanner scanner(text);
  if (text[4] == '-' || text[4] == '/') {
    const auto year = scanner.digits(4, 4);
    scanner.take_one_of("-/");
    const auto month = scanner.digits(1, 2);
    if (scanner.rest().empty()) {
      const auto first = calendar_day(year, month, 1);
      return first ? std::optional(DateText{.day = *first, .is_month = true}) : std::nullopt;
    }
    if (!scanner.take_one_of("-/")) return std::nullopt;
    return with_time(calendar_day(year, month, scanner.digits(1, 2)), scanner);
  }
  const auto date = read_short(scanner);
  if (!date) return std::nullopt;
  if (order == DateOrder::unknown && depends_on_order(text)) return std::nullopt;
  const bool is_month_first = order == DateOrder::month_first || (order == DateOrder::unknown && date->second > 12);
  return with_time(is_month_first ? calendar_day(date->year, date->first, date->second)
                                  : calendar_day(date->year, date->second, date->first),
                   scanner);
}

DateOrder order_of(std::string_view text) {
  Scanner scanner(trimmed(text));
  const auto date = read_short(scanner);
  if (!date || (date->first > 12) == (date->second > 12)) return DateOrder::unknown;
  return date->first > 12 ? DateOrder::day_first : DateOrder::month_first;
}

bool depends_on_order(std::string_view text) {
  Scanner scanner(trimmed(text));
  const auto date = read_short(scanner);
  return date && date->first <= 12 && date->second <= 12 && date->first != date->second;
}

}  // namespace zeroten::table
