// Dates as texts: YYYY-MM-DD (ISO 8601, extended), whose order as texts is their order in time.
#pragma once

#include <string_view>

namespace zeroten::survey {

/// Whether `text` is a day that exists in the Gregorian calendar, in the years 0001 to 9999.
bool is_date(std::string_view text);

}  // namespace zeroten::survey
