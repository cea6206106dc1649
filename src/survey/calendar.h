// Dates as texts: YYYY-MM-DD (ISO 8601, extended), whose order as texts is their order in time.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::survey {

/// Whether `text` is a day that exists in the Gregorian calendar, in the years 0001 to 9999.
bool is_date(std::string_view text);

/// The day before and after; `day` itself at the ends of the calendar. Only for dates.
std::string day_before(std::string_view day);
std::string day_after(std::string_view day);

}  // namespace zeroten::survey
