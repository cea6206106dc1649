#include "score/grouped_parts.h"

#include <algorithm>
#include <map>

namespace zeroten::score {

std::vector<PeriodPart> period_parts(const GroupedTally& tally) {
  std::vector<PeriodPart> parts;
  if (!tally.grouping.period || tally.groups.empty()) return parts;
  std::map<Day, Tally> answered;
  for (const auto& [key, part] : tally.groups) {
    Tally& sum = answered[key.period];
    sum = sum + part;
  }
  const Period length = *tally.grouping.period;
  for (Day first = answered.begin()->first; first <= answered.rbegin()->first; first = next_first_day(length, first)) {
    const auto found = answered.find(first);
    parts.push_back({first, found == answered.end() ? Tally() : found->second});
  }
  if (parts.size() > most_periods) parts.erase(parts.begin(), parts.end() - most_periods);
  return parts;
}

std::vector<ValuePart> value_parts(const GroupedTally& tally, std::size_t dimension) {
  std::map<std::string, Tally> sums;
  for (const auto& [key, part] : tally.groups) {
    Tally& sum = sums[key.segments[dimension]];
    sum = sum + part;
  }
  std::vector<ValuePart> parts;
  for (const auto& [value, sum] : sums) parts.push_back({value, sum});
  std::stable_sort(parts.begin(), parts.end(),
                   [](const ValuePart& left, const ValuePart& right) { return left.tally.n() > right.tally.n(); });
  return parts;
}

}  // namespace zeroten::score
