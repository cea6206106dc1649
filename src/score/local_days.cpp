#include "score/local_days.h"

#include <algorithm>
#include <limits>

namespace zeroten::score {

namespace {
constexpr std::int64_t second = 1000;
constexpr std::int64_t day_length = 86'400 * second;
}  // namespace

void LocalDays::find(std::int64_t instant) {
  const auto& changes = zone_.changes;
  const auto after = std::upper_bound(changes.begin(), changes.end(), instant,
                                      [](auto at, const OffsetChange& change) { return at < change.instant; });
  from_ = after == changes.begin() ? std::numeric_limits<std::int64_t>::min() : std::prev(after)->instant;
  until_ = after == changes.end() ? std::numeric_limits<std::int64_t>::max() : after->instant;
  offset_ = zone_.offset_at(instant) * second;
}

Day LocalDays::of(std::int64_t instant) {
  if (instant < from_ || instant >= until_) find(instant);
  const std::int64_t local = instant + offset_;
  return local / day_length - (local % day_length < 0 ? 1 : 0);
}

}  // namespace zeroten::score
