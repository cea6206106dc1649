// Days and instants, as exports write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "score/period.h"

namespace zeroten::table {

/// How dates with '/', '.' or '-' between two short numbers are read.
enum class DateOrder { unknown, day_first, month_first };

/// A point in time as it stands in a file.
struct DateText {
  score::Day day = 0;                       // of the calendar, as written
  std::int64_t seconds = 0;                 // of that day
  std::optional<std::int64_t> offset = {};  // seconds east of Greenwich; nothing: the zone of the report
  bool is_month = false;                    // 202103: the day is the first
};

/// ISO 8601 ("2026-11-23", "2026-11-23T10:00:00.5+01:00", "2026-11-23 10:00 UTC"), "202611", "23/11/26", "11/23/2026
/// 10:05 PM", "23.11.2026", epoch seconds and milliseconds. A year of two digits is from 1970 to 2069. Nothing for what
/// is none, for a day that does not exist, for years outside 1970 to 2099, and for an order that has to be known and is
/// not.
std::optional<DateText> read_date(std::string_view text, DateOrder order);

/// What `text` says of the order: day_first for "23/11/2026", month_first for "11/23/2026"; unknown where both are
/// possible, or where it does not matter.
DateOrder order_of(std::string_view text);

/// Whether it matters for `text`, "05/06/2026".
bool depends_on_order(std::string_view text);

}  // namespace zeroten::table
