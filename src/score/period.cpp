#include "score/period.h"

#include "base/names.h"

namespace zeroten::score {

namespace {

constexpr NameTable<Period, 4> names{
    {{Period::day, "day"}, {Period::week, "week"}, {Period::month, "month"}, {Period::quarter, "quarter"}}};

struct Date {
  std::int64_t year;
  int month;  // 1 to 12
  int day;    // 1 to 31
};

constexpr std::int64_t days_of_era = 146'097;      // 400 years
constexpr std::int64_t era_before_1970 = 719'468;  // days from 0000-03-01

/// Both by Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day is
/// their last.
Date date_of(Day day) {
  const std::int64_t shifted = day + era_before_1970;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - days_of_era + 1) / days_of_era;
  const std::int64_t day_of_era = shifted - era * days_of_era;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int march_month = static_cast<int>((5 * day_of_year + 2) / 153);
  const int month = march_month < 10 ? march_month + 3 : march_month - 9;
  const int day_of_month = static_cast<int>(day_of_year - (153 * march_month + 2) / 5 + 1);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_month};
}

Day day_of(Date date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const int march_month = date.month > 2 ? date.month - 3 : date.month + 9;
  const std::int64_t day_of_year = (153 * march_month + 2) / 5 + date.day - 1;
  return era * days_of_era + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - era_before_1970;
}

/// 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
std::int64_t weekday(Day day) { return ((day + 3) % 7 + 7) % 7; }

std::string padded(std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number < 0 ? -number : number);
  const std::string zeros(digits.size() < width ? width - digits.size() : 0, '0');
  return (number < 0 ? "-" : "") + zeros + digits;
}

std::string week_label(Day day) {
  const Day thursday = day - weekday(day) + 3;
  const std::int64_t year = date_of(thursday).year;
  return padded(year, 4) + "-W" + padded((thursday - day_of({year, 1, 1})) / 7 + 1, 2);
}

Date next_month(Date date, int months) {
  const int month = date.month + months;
  return month > 12 ? Date{date.year + 1, month - 12, 1} : Date{date.year, month, 1};
}

}  // namespace

std::string_view name_of(Period period) { return name_in(names, period); }
std::optional<Period> period(std::string_view name) { return value_in(names, name); }

Day first_day(Period period, Day day) {
  const Date date = date_of(day);
  switch (period) {
    case Period::day: return day;
    case Period::week: return day - weekday(day);
    case Period::month: return day_of({date.year, date.month, 1});
    case Period::quarter: return day_of({date.year, (date.month - 1) / 3 * 3 + 1, 1});
  }
  return day;
}

Day next_first_day(Period period, Day day) {
  const Day first = first_day(period, day);
  switch (period) {
    case Period::day: return first + 1;
    case Period::week: return first + 7;
    case Period::month: return day_of(next_month(date_of(first), 1));
    case Period::quarter: return day_of(next_month(date_of(first), 3));
  }
  return first + 1;
}

std::string label(Period period, Day day) {
  const Date date = date_of(day);
  const std::string year = padded(date.year, 4);
  switch (period) {
    case Period::day: return year + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
    case Period::week: return week_label(day);
    case Period::month: return year + "-" + padded(date.month, 2);
    case Period::quarter: return year + "-Q" + padded((date.month - 1) / 3 + 1, 1);
  }
  return year;
}

std::optional<Day> day(std::string_view date) {
  if (date.size() != 10) return std::nullopt;
  std::array<int, 3> numbers{};  // year, month, day
  std::size_t place = 0;
  for (std::size_t at = 0; at < date.size(); ++at) {
    const char letter = date[at];
    if (at == 4 || at == 7) {
      if (letter != '-') return std::nullopt;
      ++place;
    } else {
      if (letter < '0' || letter > '9') return std::nullopt;
      numbers[place] = numbers[place] * 10 + (letter - '0');
    }
  }
  const Day found = day_of({numbers[0], numbers[1], numbers[2]});
  return label(Period::day, found) == date ? std::optional(found) : std::nullopt;  // no 30 February
}

}  // namespace zeroten::score
