// Which part of a grouped tally is looked at, and by which periods.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/grouped_tally.h"

namespace zeroten::score {

/// The groups that have one of `values` for `dimension`.
struct DimensionFilter {
  std::string dimension;
  std::vector<std::string> values;
};

struct TallyFilter {
  std::optional<Day> from;             // the first day; a period that began before it is out
  std::optional<Day> to;               // the last day; a period that begins on it is in
  std::vector<DimensionFilter> where;  // all of them must hold
  std::optional<Period> period;        // counted together; nothing: as the tally has them
};

/// Whether days of `shorter` make up `longer`: weeks are in no month.
bool is_within(Period shorter, Period longer);

/// What of `tally` the filter lets through. Nothing where it names a dimension that the tally does not have, days or a
/// period and the tally has no time, or a period that those of the tally do not make up. `missing` and `refused` are of
/// all: what is in no group passes no filter, and is 0 where there is one.
std::optional<GroupedTally> filtered(const GroupedTally& tally, const TallyFilter& filter);

}  // namespace zeroten::score
