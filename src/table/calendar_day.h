// Days of the calendar as numbers, from 1970 to 2099.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

#include "score/period.h"

namespace zeroten::table {

namespace calendar {

inline constexpr int first_year = 1970;
inline constexpr int last_year = 2099;
inline constexpr std::size_t month_count = (last_year - first_year + 1) * 12;

/// The first day of each month, and the one behind the last month.
inline constexpr std::array<std::int32_t, month_count + 1> first_days = [] {
  using namespace std::chrono;
  std::array<std::int32_t, month_count + 1> days{};
  for (std::size_t i = 0; i <= month_count; ++i) {
    const year_month_day first{year(first_year + static_cast<int>(i / 12)), month(static_cast<unsigned>(i % 12 + 1)),
                               day(1)};
    days[i] = static_cast<std::int32_t>(sys_days(first).time_since_epoch().count());
  }
  return days;
}();

}  // namespace calendar

/// Nothing for a day that does not exist, and beyond these years.
inline std::optional<score::Day> calendar_day(std::int64_t year, std::int64_t month, std::int64_t day) {
  using namespace calendar;
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1) return std::nullopt;
  const auto place = static_cast<std::size_t>((year - first_year) * 12 + month - 1);
  const std::int64_t found = first_days[place] + day - 1;
  return found < first_days[place + 1] ? std::optional(found) : std::nullopt;
}

}  // namespace zeroten::table
