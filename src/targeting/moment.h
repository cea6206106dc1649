// The time as the respondent has it.
#pragma once

#include <cstdint>
#include <string>

namespace zeroten::targeting {

/// A host's clock and time zone; targeting has none.
struct Moment {
  /// Milliseconds since 1970-01-01T00:00:00Z. May jump either way.
  std::int64_t wall = 0;
  /// Minutes that local time is ahead of UTC: 60 in Oslo in winter.
  std::int64_t offset = 0;
};

/// The local day of `moment`, "2026-11-23".
std::string local_day(const Moment& moment);

/// When the day begins where `moment` is, by the offset that counts there now: an hour off across a change to summer
/// time. `date` must be a date.
std::int64_t start_of(const std::string& date, const Moment& moment);

/// "2026-11-23 14:05", local.
std::string local_time(std::int64_t wall, const Moment& moment);

}  // namespace zeroten::targeting
