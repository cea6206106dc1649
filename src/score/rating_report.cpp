#include "score/rating_report.h"

#include "score/grouped_parts.h"
#include "score/nps.h"

namespace zeroten::score {

namespace {

Rated rated(const Tally& tally, const RatingSettings& settings) {
  return {tally, rating(tally, settings.scale, settings.level), tally.n() < thin_sample};
}

RatedDimension rated_dimension(const GroupedTally& tally, std::size_t place, const RatingSettings& settings) {
  RatedDimension dimension{tally.grouping.dimensions[place], {}};
  const auto parts = value_parts(tally, place);
  std::vector<std::int64_t> counts;
  for (const ValuePart& part : parts) counts.push_back(part.tally.n());
  const Suppression suppression = suppress(counts, settings.minimum);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    RatedSegment& segment = dimension.segments.emplace_back();
    segment.value = parts[i].value;
    segment.visibility = suppression.groups[i];
    if (segment.visibility == Visibility::shown) segment.rated = rated(parts[i].tally, settings);
  }
  return dimension;
}

}  // namespace

RatingReport rating_report(const GroupedTally& tally, const RatingSettings& settings) {
  RatingReport report;
  report.total = rated(total(tally), settings);
  for (const PeriodPart& part : period_parts(tally))
    report.periods.push_back({part.first, rated(part.tally, settings)});
  for (std::size_t place = 0; place < tally.grouping.dimensions.size(); ++place) {
    report.dimensions.push_back(rated_dimension(tally, place, settings));
  }
  return report;
}

bool all_on_scale(const Tally& tally, const Scale& scale) {
  for (int answer = lowest_score; answer <= highest_score; ++answer) {
    const bool is_outside = answer < scale.lowest || answer > scale.highest;
    if (is_outside && tally.counts[static_cast<std::size_t>(answer)] != 0) return false;
  }
  return true;
}

}  // namespace zeroten::score
