// Days, ISO weeks, months and quarters of the calendar. Which day an instant is on, a zone says (score/zone.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::score {

enum class Period { day, week, month, quarter };

std::string_view name_of(Period period);
std::optional<Period> period(std::string_view name);

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01, which is 0. All of this is for the years −9999
/// to 9999.
using Day = std::int64_t;

/// The first day of the period that `day` is in. Weeks begin on Monday (ISO 8601).
Day first_day(Period period, Day day);

/// The first day of the next period: a period is [first_day, next_first_day).
Day next_first_day(Period period, Day day);

/// The period that `day` is in: "2026-11-23", "2026-W48", "2026-11", "2026-Q4". A week has the year of its Thursday,
/// which around New Year is not always that of the day.
std::string label(Period period, Day day);

/// The day that label(Period::day, …) writes, for the years 0 to 9999. Nothing for any other text.
std::optional<Day> day(std::string_view date);

}  // namespace zeroten::score
