#include "score/post_stratification.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"

namespace zeroten::score {

std::optional<StratifiedScore> stratified(std::span<const Stratum> strata, double level) {
  double population = 0;
  for (const Stratum& stratum : strata) {
    if (!(stratum.size >= 0 && std::isfinite(stratum.size))) return std::nullopt;
    if (stratum.size > 0 && !(stratum.sample.n() > 0)) return std::nullopt;
    population += stratum.size;
  }
  if (!(population > 0 && std::isfinite(population))) return std::nullopt;
  double mean = 0;
  double variance = 0;
  for (const Stratum& stratum : strata) {
    if (stratum.size == 0) continue;
    const double share = stratum.size / population;
    mean += share * stratum.sample.mean();
    variance += share * share * stratum.sample.variance() / stratum.sample.n();
  }
  const double error = std::sqrt(variance);
  const double margin = two_sided_z(level) * error;
  return StratifiedScore{100 * mean,
                         100 * error,
                         {std::max(-100.0, 100 * (mean - margin)), std::min(100.0, 100 * (mean + margin)), level}};
}

}  // namespace zeroten::score
