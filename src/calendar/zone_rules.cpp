#include "calendar/zone_rules.h"

#include <date/tz.h>

#include <chrono>
#include <stdexcept>

namespace zeroten::calendar {

namespace {

using std::chrono::milliseconds;

date::sys_seconds start_of_year(int year) { return date::sys_days(date::year(year) / 1 / 1); }

std::vector<score::OffsetChange> changes_of(const date::time_zone& zone) {
  std::vector<score::OffsetChange> changes;
  const date::sys_seconds last = start_of_year(2200);
  for (date::sys_seconds at = start_of_year(1800); at < last;) {
    const date::sys_info info = zone.get_info(at);
    const std::int64_t offset = info.offset.count();
    // Names and summer time change without the offset, too.
    if (changes.empty() || changes.back().offset != offset) {
      changes.push_back({milliseconds(at.time_since_epoch()).count(), offset});
    }
    at = info.end;
  }
  return changes;
}

}  // namespace

std::optional<score::Zone> zone(const std::string& name) {
  try {
    const date::time_zone* found = date::locate_zone(name);
    return score::Zone{name, changes_of(*found)};
  } catch (const std::runtime_error&) {  // the library's way to say that there is no such zone
    return std::nullopt;
  }
}

}  // namespace zeroten::calendar
