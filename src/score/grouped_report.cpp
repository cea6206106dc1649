#include "score/grouped_report.h"

#include <algorithm>
#include <utility>

#include "score/nps.h"

namespace zeroten::score {

namespace {

Scored scored(const Tally& tally, const ReportSettings& settings) {
  const Sample sample = sample_of(tally, settings.breaks);
  return {.tally = tally,
          .nps = nps(sample),
          .rounded = rounded_nps(sample),
          .interval = interval(sample, settings.method, settings.level),
          .is_thin = tally.n() < thin_sample};
}

std::map<Day, Tally> by_period(const GroupedTally& tally) {
  std::map<Day, Tally> periods;
  for (const auto& [key, part] : tally.groups) {
    Tally& sum = periods[key.period];
    sum = sum + part;
  }
  return periods;
}

std::vector<ScoredPeriod> scored_periods(const GroupedTally& tally, const ReportSettings& settings) {
  const auto answered = by_period(tally);
  std::vector<ScoredPeriod> periods;
  if (answered.empty()) return periods;
  const Period length = *tally.grouping.period;
  for (Day first = answered.begin()->first; first <= answered.rbegin()->first; first = next_first_day(length, first)) {
    const auto found = answered.find(first);
    periods.push_back({first, scored(found == answered.end() ? Tally() : found->second, settings)});
  }
  if (periods.size() > most_periods) periods.erase(periods.begin(), periods.end() - most_periods);
  return periods;
}

std::optional<ChangePoint> change_in(const std::vector<ScoredPeriod>& periods, Breaks breaks) {
  std::vector<Sample> samples;
  for (const ScoredPeriod& period : periods) samples.push_back(sample_of(period.scored.tally, breaks));
  return change_point(samples);
}

using Part = std::pair<std::string, Tally>;

/// The largest first, equals by their names.
std::vector<Part> parts_of(const GroupedTally& tally, std::size_t dimension) {
  std::map<std::string, Tally> sums;
  for (const auto& [key, part] : tally.groups) {
    Tally& sum = sums[key.segments[dimension]];
    sum = sum + part;
  }
  std::vector<Part> parts(sums.begin(), sums.end());
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& left, const Part& right) { return left.second.n() > right.second.n(); });
  return parts;
}

ScoredDimension scored_dimension(const GroupedTally& tally, std::size_t place, const ReportSettings& settings) {
  ScoredDimension dimension{tally.grouping.dimensions[place], {}};
  const auto parts = parts_of(tally, place);
  std::vector<std::int64_t> counts;
  std::vector<Sample> samples;
  for (const auto& [value, part] : parts) {
    counts.push_back(part.n());
    samples.push_back(sample_of(part, settings.breaks));
  }
  const Suppression suppression = suppress(counts, settings.minimum);
  const auto differences = against_the_rest(samples, {.level = settings.level});
  for (std::size_t i = 0; i < parts.size(); ++i) {
    ScoredSegment& segment = dimension.segments.emplace_back();
    segment.value = parts[i].first;
    segment.visibility = suppression.groups[i];
    if (segment.visibility != Visibility::shown) continue;
    segment.scored = scored(parts[i].second, settings);
    segment.difference = differences[i];
  }
  return dimension;
}

}  // namespace

GroupedReport report(const GroupedTally& tally, const ReportSettings& settings) {
  GroupedReport report;
  report.total = scored(total(tally), settings);
  if (tally.grouping.period) {
    report.periods = scored_periods(tally, settings);
    report.change = change_in(report.periods, settings.breaks);
  }
  for (std::size_t place = 0; place < tally.grouping.dimensions.size(); ++place) {
    report.dimensions.push_back(scored_dimension(tally, place, settings));
  }
  return report;
}

}  // namespace zeroten::score
