#include "score/period_label.h"

#include <string>

namespace zeroten::score {

namespace {

constexpr std::size_t year_length = 5;  // "2026-"
constexpr Day days_a_week = 7;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// A day of the period that `rest` names; whether it is one of that name is for the caller to see.
std::optional<LabelledPeriod> candidate(std::string_view text) {
  const std::string year(text.substr(0, year_length));
  const std::string_view rest = text.substr(year_length);
  std::optional<Day> first;
  if (rest.size() == 3 && rest[0] == 'W' && is_digit(rest[1]) && is_digit(rest[2])) {
    first = day(year + "01-04");  // in week 1 of its year (ISO 8601)
    if (first) *first += days_a_week * ((rest[1] - '0') * 10 + (rest[2] - '0') - 1);
    return first ? std::optional(LabelledPeriod{Period::week, first_day(Period::week, *first)}) : std::nullopt;
  }
  if (rest.size() == 2 && rest[0] == 'Q' && rest[1] >= '1' && rest[1] <= '4') {
    const std::string month = rest[1] == '4' ? "10" : std::string("0") + static_cast<char>('1' + 3 * (rest[1] - '1'));
    first = day(year + month + "-01");
    return first ? std::optional(LabelledPeriod{Period::quarter, *first}) : std::nullopt;
  }
  const bool is_month = rest.size() == 2;
  first = day(is_month ? std::string(text) + "-01" : std::string(text));
  return first ? std::optional(LabelledPeriod{is_month ? Period::month : Period::day, *first}) : std::nullopt;
}

}  // namespace

std::optional<LabelledPeriod> labelled_period(std::string_view text) {
  if (text.size() <= year_length) return std::nullopt;
  const auto found = candidate(text);
  if (!found || label(found->period, found->first) != text) return std::nullopt;
  return found;
}

}  // namespace zeroten::score
