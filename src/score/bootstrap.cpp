#include "score/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "score/random.h"

namespace zeroten::score {

namespace {

/// The score of n answers drawn from the shares of `sample`: a multinomial draw as two binomial ones.
double resampled(const Sample& sample, Random& random) {
  const auto n = static_cast<std::int64_t>(sample.n());
  const std::int64_t promoters = random.binomial(n, sample.promoters / sample.n());
  const double others = sample.passives + sample.detractors;
  const std::int64_t detractors = others > 0 ? random.binomial(n - promoters, sample.detractors / others) : 0;
  return 100.0 * static_cast<double>(promoters - detractors) / static_cast<double>(n);
}

double quantile(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto before = static_cast<std::size_t>(place);
  const std::size_t after = std::min(before + 1, sorted.size() - 1);
  return sorted[before] + (place - std::floor(place)) * (sorted[after] - sorted[before]);
}

}  // namespace

std::optional<Interval> bootstrap(const Sample& sample, const BootstrapSettings& settings) {
  if (!(sample.n() >= 1) || settings.resamples < 1) return std::nullopt;
  Random random(settings.seed);
  std::vector<double> scores;
  scores.reserve(static_cast<std::size_t>(settings.resamples));
  for (int i = 0; i < settings.resamples; ++i) scores.push_back(resampled(sample, random));
  std::sort(scores.begin(), scores.end());
  const double tail = (1 - settings.level) / 2;
  return Interval{quantile(scores, tail), quantile(scores, 1 - tail), settings.level};
}

}  // namespace zeroten::score
