#include "score/grouped_report.h"

#include "score/grouped_parts.h"
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

std::vector<ScoredPeriod> scored_periods(const GroupedTally& tally, const ReportSettings& settings) {
  std::vector<ScoredPeriod> periods;
  for (const PeriodPart& part : period_parts(tally)) periods.push_back({part.first, scored(part.tally, settings)});
  return periods;
}

std::optional<ChangePoint> change_in(const std::vector<ScoredPeriod>& periods, Breaks breaks) {
  std::vector<Sample> samples;
  for (const ScoredPeriod& period : periods) samples.push_back(sample_of(period.scored.tally, breaks));
  return change_point(samples);
}

ScoredDimension scored_dimension(const GroupedTally& tally, std::size_t place, const ReportSettings& settings) {
  ScoredDimension dimension{tally.grouping.dimensions[place], {}};
  const auto parts = value_parts(tally, place);
  std::vector<std::int64_t> counts;
  std::vector<Sample> samples;
  for (const ValuePart& part : parts) {
    counts.push_back(part.tally.n());
    samples.push_back(sample_of(part.tally, settings.breaks));
  }
  const Suppression suppression = suppress(counts, settings.minimum);
  const auto differences = against_the_rest(samples, {.level = settings.level});
  for (std::size_t i = 0; i < parts.size(); ++i) {
    ScoredSegment& segment = dimension.segments.emplace_back();
    segment.value = parts[i].value;
    segment.visibility = suppression.groups[i];
    if (segment.visibility != Visibility::shown) continue;
    segment.scored = scored(parts[i].tally, settings);
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
