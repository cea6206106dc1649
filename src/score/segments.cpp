#include "score/segments.h"

#include "score/multiple_tests.h"

namespace zeroten::score {

namespace {

Sample sum_of(std::span<const Sample> segments) {
  Sample sum;
  for (const Sample& segment : segments) {
    sum.promoters += segment.promoters;
    sum.passives += segment.passives;
    sum.detractors += segment.detractors;
  }
  return sum;
}

/// Counts are whole and differences exact, so that an empty rest is exactly 0.
Sample difference_of(const Sample& whole, const Sample& part) {
  return {whole.promoters - part.promoters, whole.passives - part.passives, whole.detractors - part.detractors};
}

}  // namespace

std::vector<std::optional<SegmentDifference>> against_the_rest(std::span<const Sample> segments,
                                                               const SegmentSettings& settings) {
  const Sample whole = sum_of(segments);
  std::vector<std::optional<SegmentDifference>> differences;
  std::vector<double> tests;
  for (const Sample& segment : segments) {
    const auto comparison = compare(segment, difference_of(whole, segment), settings.level);
    differences.push_back(comparison ? std::optional(SegmentDifference{*comparison, comparison->p}) : std::nullopt);
    if (comparison) tests.push_back(comparison->p);
  }
  const auto adjusted = settings.correction == Correction::holm ? holm(tests) : benjamini_hochberg(tests);
  std::size_t next = 0;
  for (auto& difference : differences) {
    if (difference) difference->adjusted_p = adjusted[next++];
  }
  return differences;
}

}  // namespace zeroten::score
