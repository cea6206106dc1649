#include "score/grouped_tally.h"

#include <utility>

namespace zeroten::score {

bool operator<(const GroupKey& left, const GroupKey& right) {
  if (left.period != right.period) return left.period < right.period;
  return left.segments < right.segments;
}

std::optional<GroupedTally> merge(GroupedTally left, const GroupedTally& right) {
  if (left.grouping != right.grouping) return std::nullopt;
  for (const auto& [key, tally] : right.groups) {
    Tally& sum = left.groups[key];
    sum = sum + tally;
  }
  left.missing += right.missing;
  left.refused += right.refused;
  return left;
}

Tally total(const GroupedTally& tally) {
  Tally sum;
  for (const auto& [key, part] : tally.groups) sum = sum + part;
  return sum;
}

}  // namespace zeroten::score
