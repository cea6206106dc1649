#include "score/zone.h"

#include <algorithm>

namespace zeroten::score {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t day_length = 86'400 * second;
constexpr std::int64_t most_offset = 2 * day_length;  // no zone was ever further from Greenwich than 16 hours

std::int64_t floor_divide(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

}  // namespace

std::int64_t Zone::offset_at(std::int64_t instant) const {
  if (changes.empty()) return 0;
  const auto after = std::upper_bound(changes.begin(), changes.end(), instant,
                                      [](auto at, const OffsetChange& change) { return at < change.instant; });
  return after == changes.begin() ? changes.front().offset : std::prev(after)->offset;
}

Day local_day(const Zone& zone, std::int64_t instant) {
  return floor_divide(instant + zone.offset_at(instant) * second, day_length);
}

std::int64_t day_start(const Zone& zone, Day day) {
  // Between two changes local time runs evenly: the first piece that reaches the day is where it begins.
  const std::int64_t midnight = day * day_length;
  const auto from = std::lower_bound(zone.changes.begin(), zone.changes.end(), midnight - most_offset,
                                     [](const OffsetChange& change, auto at) { return change.instant < at; });
  std::int64_t piece_start = midnight - most_offset;
  std::int64_t offset = zone.offset_at(piece_start);
  for (auto change = from; change != zone.changes.end(); ++change) {
    const std::int64_t start = std::max(piece_start, midnight - offset * second);
    if (start < change->instant) return start;
    piece_start = change->instant;
    offset = change->offset;
  }
  return std::max(piece_start, midnight - offset * second);
}

}  // namespace zeroten::score
