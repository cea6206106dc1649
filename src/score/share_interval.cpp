#include "score/share_interval.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"

namespace zeroten::score {

namespace {

/// (hits + z²/2 ± z √(z²/4 + hits·misses/n)) / (n + z²): Wilson's, and each of Goodman's three.
Interval around_share(double hits, double n, double z, double level) {
  const double square = z * z;
  const double centre = hits + square / 2;
  const double margin = z * std::sqrt(square / 4 + hits * (n - hits) / n);
  return {std::max(0.0, (centre - margin) / (n + square)), std::min(1.0, (centre + margin) / (n + square)), level};
}

}  // namespace

std::optional<Interval> wilson(double hits, double n, double level) {
  if (!(n > 0 && hits >= 0 && hits <= n)) return std::nullopt;
  return around_share(hits, n, two_sided_z(level), level);
}

std::optional<ShareIntervals> goodman(const Sample& sample, double level) {
  const double n = sample.n();
  if (!(n > 0)) return std::nullopt;
  // The chi-square with one degree of freedom is z², so Goodman's upper alpha/3 point is this z, squared.
  const double z = two_sided_z(1 - (1 - level) / 3);
  return ShareIntervals{around_share(sample.promoters, n, z, level), around_share(sample.passives, n, z, level),
                        around_share(sample.detractors, n, z, level)};
}

}  // namespace zeroten::score
