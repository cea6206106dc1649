// Times in the forms that nearly all exports write, eight letters at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "score/period.h"

namespace zeroten::table {

/// Milliseconds since 1970 of "2026-11-23T10:00:00Z", and of ten digits (seconds) or thirteen (milliseconds, of which
/// only the seconds are read) from 2001 on; nothing for any other, and where there is no such time. What this takes is
/// all that read_date() of date_text.h would say.
std::optional<std::int64_t> read_usual_instant(std::string_view text);

/// "2026-11-23"; nothing for any other, and for a day that does not exist.
std::optional<score::Day> read_usual_day(std::string_view text);

}  // namespace zeroten::table
