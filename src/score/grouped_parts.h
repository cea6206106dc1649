// The tallies of a grouped tally along one of its sides: by period, or by the values of a dimension.
#pragma once

#include <string>
#include <vector>

#include "score/grouped_tally.h"

namespace zeroten::score {

/// Reports show at most so many periods, the last ones.
inline constexpr std::size_t most_periods = 4000;

struct PeriodPart {
  Day first = 0;
  Tally tally;
};

/// From the first to the last period with answers, without gaps; of more than most_periods, the last ones. Empty where
/// nothing is grouped by time.
std::vector<PeriodPart> period_parts(const GroupedTally& tally);

struct ValuePart {
  std::string value;
  Tally tally;
};

/// Each value of a dimension, the largest first, equals by the bytes of their names. Only for a place within
/// grouping.dimensions.
std::vector<ValuePart> value_parts(const GroupedTally& tally, std::size_t dimension);

}  // namespace zeroten::score
