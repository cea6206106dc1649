// Which local day an instant is on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "score/period.h"

namespace zeroten::score {

/// From `instant` on, local time is UTC + `offset` seconds.
struct OffsetChange {
  std::int64_t instant;  // milliseconds since 1970-01-01T00:00Z
  std::int64_t offset;   // seconds, east of Greenwich positive

  bool operator==(const OffsetChange&) const = default;
};

/// A time zone as a table: the engine asks no system. src/calendar reads IANA zones into it.
struct Zone {
  std::string name;  // "Europe/Oslo"
  std::vector<OffsetChange>
      changes;  // by instant, the earliest first; the first one counts for all times before, too. Empty: UTC

  std::int64_t offset_at(std::int64_t instant) const;
};

/// The local day of an instant (milliseconds since 1970). Only for instants within 9,000 years of it.
Day local_day(const Zone& zone, std::int64_t instant);

/// The first instant of a local day, so that a day is [day_start(d), day_start(d + 1)): 23, 23.5, 24.5 and 25 hours
/// happen, and a day that a zone skipped is empty. Where midnight does not exist it is the first instant after, where
/// it exists twice the first.
std::int64_t day_start(const Zone& zone, Day day);

}  // namespace zeroten::score
