#include "score/tally_filter.h"

#include <algorithm>
#include <utility>

namespace zeroten::score {

namespace {

struct PlacedFilter {
  std::size_t place;  // of the dimension
  const std::vector<std::string>* values;
};

std::optional<std::vector<PlacedFilter>> placed(const Grouping& grouping, const TallyFilter& filter) {
  std::vector<PlacedFilter> filters;
  for (const DimensionFilter& one : filter.where) {
    const auto& names = grouping.dimensions;
    const auto found = std::find(names.begin(), names.end(), one.dimension);
    if (found == names.end()) return std::nullopt;
    filters.push_back({static_cast<std::size_t>(found - names.begin()), &one.values});
  }
  return filters;
}

bool fits(const Grouping& grouping, const TallyFilter& filter) {
  if (!grouping.period) return !filter.from && !filter.to && !filter.period;
  return !filter.period || is_within(*grouping.period, *filter.period);
}

bool passes(const GroupKey& key, const TallyFilter& filter, const std::vector<PlacedFilter>& where) {
  if (filter.from && key.period < *filter.from) return false;
  if (filter.to && key.period > *filter.to) return false;
  return std::all_of(where.begin(), where.end(), [&](const PlacedFilter& one) {
    return std::find(one.values->begin(), one.values->end(), key.segments[one.place]) != one.values->end();
  });
}

}  // namespace

bool is_within(Period shorter, Period longer) {
  return shorter == longer || shorter == Period::day || (shorter == Period::month && longer == Period::quarter);
}

std::optional<GroupedTally> filtered(const GroupedTally& tally, const TallyFilter& filter) {
  const auto where = placed(tally.grouping, filter);
  if (!where || !fits(tally.grouping, filter)) return std::nullopt;
  GroupedTally result{.grouping = tally.grouping, .groups = {}};
  if (filter.period) result.grouping.period = filter.period;
  for (const auto& [key, part] : tally.groups) {
    if (!passes(key, filter, *where)) continue;
    GroupKey moved = key;
    if (filter.period) moved.period = first_day(*filter.period, key.period);
    Tally& sum = result.groups[std::move(moved)];
    sum = sum + part;
  }
  if (!filter.from && !filter.to && filter.where.empty()) {
    result.missing = tally.missing;
    result.refused = tally.refused;
  }
  return result;
}

}  // namespace zeroten::score
