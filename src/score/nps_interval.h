// Intervals for a score, one per method. docs/statistics.md says which to take: the adjusted Wald, unless numbers of
// others are to be met.
#pragma once

#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

// All are in points, −100 to 100, clipped to that; nothing when nobody answered. Only for 0 < level < 1.

/// Rocks 2016, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4): the Wald interval of
/// adjusted(sample). For an n_eff of weighted answers, too: then sample holds shares times n_eff.
std::optional<Interval> adjusted_wald(const Sample& sample, double level = default_level);

/// Estimate ± z·SE, as many tools have it. Of no width where all agree, and too narrow in small samples.
std::optional<Interval> wald(const Sample& sample, double level = default_level);

/// Estimate ± t·SE with n − 1 degrees of freedom. Nothing below n = 2.
std::optional<Interval> wald_t(const Sample& sample, double level = default_level);

/// All scores that a score test does not reject (Tango 1998, "Equivalence test and confidence interval for the
/// difference in proportions for the paired-sample design", Statistics in Medicine 17): slightly conservative, always
/// in range. Found by bisection, to the last bits.
std::optional<Interval> score_interval(const Sample& sample, double level = default_level);

}  // namespace zeroten::score
