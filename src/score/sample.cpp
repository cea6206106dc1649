#include "score/sample.h"

#include <algorithm>
#include <cmath>

namespace zeroten::score {

double Sample::variance() const {
  // Around the mean, class by class: p + d − (p − d)² cancels where all agree, and could fall below 0.
  const double centre = mean();
  const double sum =
      promoters * (1 - centre) * (1 - centre) + passives * centre * centre + detractors * (1 + centre) * (1 + centre);
  return sum / n();
}

double Sample::standard_error() const { return std::sqrt(variance() / n()); }

Sample sample_of(const Tally& tally, Breaks breaks) {
  std::int64_t counts[3] = {};
  for (int score = lowest_score; score <= highest_score; ++score) {
    counts[static_cast<std::size_t>(category_of(score, breaks))] += tally.counts[static_cast<std::size_t>(score)];
  }
  const auto count = [&counts](Category category) {
    return static_cast<double>(counts[static_cast<std::size_t>(category)]);
  };
  return {count(Category::promoter), count(Category::passive), count(Category::detractor)};
}

std::optional<double> nps(const Sample& sample) {
  if (!(sample.n() > 0)) return std::nullopt;
  return std::clamp(100.0 * (sample.promoters - sample.detractors) / sample.n(), -100.0, 100.0);
}

std::optional<int> rounded_nps(const Sample& sample) {
  if (!(sample.n() > 0)) return std::nullopt;
  const double points = 100.0 * (sample.promoters - sample.detractors);
  const int magnitude = static_cast<int>(std::floor((2 * std::abs(points) + sample.n()) / (2 * sample.n())));
  return points < 0 ? -magnitude : magnitude;
}

Sample adjusted(const Sample& sample) {
  return {sample.promoters + 0.75, sample.passives + 1.5, sample.detractors + 0.75};
}

}  // namespace zeroten::score
