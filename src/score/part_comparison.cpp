#include "score/part_comparison.h"

#include <map>

#include "score/change_split.h"

namespace zeroten::score {

namespace {

struct BeforeAfter {
  Tally before;
  Tally after;
};

std::map<std::string, BeforeAfter> by_value(const GroupedTally& before, const GroupedTally& after, std::size_t place) {
  std::map<std::string, BeforeAfter> values;
  for (const auto& [key, tally] : before.groups) {
    Tally& sum = values[key.segments[place]].before;
    sum = sum + tally;
  }
  for (const auto& [key, tally] : after.groups) {
    Tally& sum = values[key.segments[place]].after;
    sum = sum + tally;
  }
  return values;
}

/// Nothing where there is nothing to split by: each part is one segment.
std::optional<PartSplit> split_by(const std::map<std::string, BeforeAfter>& values, const PartSettings& settings) {
  bool is_shared = false;
  PartSplit split;
  std::vector<SegmentChange> changes;
  for (const auto& [value, tallies] : values) {
    is_shared = is_shared || (tallies.before.n() > 0 && tallies.after.n() > 0);
    split.is_hidden = split.is_hidden || tallies.before.n() + tallies.after.n() < settings.minimum;
    changes.push_back({sample_of(tallies.before, settings.breaks), sample_of(tallies.after, settings.breaks)});
  }
  if (!is_shared || values.size() < 2) return std::nullopt;
  const auto parts = split_change(changes);
  if (!parts) return std::nullopt;
  if (split.is_hidden) return split;
  split.mix = parts->mix;
  split.rate = parts->rate;
  return split;
}

}  // namespace

std::optional<PartComparison> compare_parts(const GroupedTally& before, const GroupedTally& after,
                                            const PartSettings& settings) {
  PartComparison made{
      .from = {}, .to = {}, .before = total(before), .after = total(after), .comparison = {}, .splits = {}};
  const auto comparison =
      compare(sample_of(made.after, settings.breaks), sample_of(made.before, settings.breaks), settings.level);
  if (!comparison) return std::nullopt;
  made.comparison = *comparison;
  for (std::size_t place = 0; place < before.grouping.dimensions.size(); ++place) {
    auto split = split_by(by_value(before, after, place), settings);
    if (!split) continue;
    split->dimension = before.grouping.dimensions[place];
    made.splits.push_back(*std::move(split));
  }
  return made;
}

}  // namespace zeroten::score
