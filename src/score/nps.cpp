#include "score/nps.h"

#include <algorithm>
#include <cmath>

#include "score/nps_interval.h"

namespace zeroten::score {

namespace {

std::int64_t net(const Tally& tally) { return tally.count(Category::promoter) - tally.count(Category::detractor); }

}  // namespace

std::optional<double> nps(const Tally& tally) {
  const std::int64_t n = tally.n();
  if (n == 0) return std::nullopt;
  // Beyond 9·10^13 answers 100·net is not exact any more, and the quotient could pass the end by its last bit.
  return std::clamp(100.0 * static_cast<double>(net(tally)) / static_cast<double>(n), -100.0, 100.0);
}

std::optional<int> rounded_nps(const Tally& tally) {
  const std::int64_t n = tally.n();
  if (n == 0) return std::nullopt;
  const std::int64_t points = 100 * net(tally);
  const std::int64_t magnitude = (2 * std::abs(points) + n) / (2 * n);
  return static_cast<int>(points < 0 ? -magnitude : magnitude);
}

std::optional<Interval> adjusted_wald(const Tally& tally, double level) {
  return adjusted_wald(sample_of(tally), level);
}

}  // namespace zeroten::score
