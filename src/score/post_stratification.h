// A score for a population whose make-up is known, from groups that answered more or less often.
#pragma once

#include <optional>
#include <span>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

struct Stratum {
  double size;  // of the population, in any unit; finite, 0 or more
  Sample sample;
};

struct StratifiedScore {
  double nps;             // Σ W NPS of the strata, in points
  double standard_error;  // √Σ W² v / n, in points
  Interval interval;      // ± z·SE, points, clipped to −100 to 100
};

/// Nothing when the sizes add up to 0 or one is negative, NaN or infinite, or when nobody answered in a stratum that
/// has a size: for them there is no guess.
std::optional<StratifiedScore> stratified(std::span<const Stratum> strata, double level = default_level);

}  // namespace zeroten::score
