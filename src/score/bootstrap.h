// What the score would have been, had chance asked others.
#pragma once

#include <cstdint>
#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

struct BootstrapSettings {
  std::uint64_t seed = 1;
  int resamples = 2000;  // 40 or more at 95 %; the ends settle with their root
  double level = default_level;
};

/// The percentile bootstrap (Efron 1979): quantiles (linear between neighbours, R's type 7) of the scores of samples
/// drawn with replacement, in points. Of no width where all agree. The same seed gives the same interval. Nothing when
/// nobody answered or resamples < 1. Only for whole counts.
std::optional<Interval> bootstrap(const Sample& sample, const BootstrapSettings& settings = {});

}  // namespace zeroten::score
