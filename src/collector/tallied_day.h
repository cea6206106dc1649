// Which days a tally counts: the same for every store, and for the files that `zeroten score` reads.
#pragma once

#include "score/period.h"

namespace zeroten::collector {

/// From 1970 to 2099. A device whose clock says something else does not know the day.
constexpr bool is_tallied(score::Day day) {
  constexpr score::Day first_of_2100 = 47'482;
  return day >= 0 && day < first_of_2100;
}

}  // namespace zeroten::collector
