// How many of those who were asked answered.
#pragma once

#include <cstdint>
#include <optional>

#include "score/interval.h"

namespace zeroten::score {

struct Rate {
  std::int64_t hits;
  std::int64_t n;
  double share;       // 0 to 1
  Interval interval;  // Wilson's, 0 to 1
};

/// completed / (invited − bounced): who was never reached could not answer. Nothing when nobody was reached, for a
/// negative count, and where more completed than were reached: then something was counted wrongly, and no share would
/// show it.
std::optional<Rate> response_rate(std::int64_t completed, std::int64_t invited, std::int64_t bounced = 0,
                                  double level = default_level);

/// completed / started. Nothing as above.
std::optional<Rate> completion_rate(std::int64_t completed, std::int64_t started, double level = default_level);

}  // namespace zeroten::score
