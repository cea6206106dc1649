// Intervals for shares: of top boxes, of responses, of the three categories.
#pragma once

#include <array>
#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

/// Wilson's interval for a share of `hits` among `n`, from 0 to 1 (Wilson 1927, JASA 22). Neither need be whole, for
/// n_eff. Nothing unless 0 <= hits <= n and n > 0. Only for 0 < level < 1.
std::optional<Interval> wilson(double hits, double n, double level = default_level);

struct ShareIntervals {
  Interval promoters;
  Interval passives;
  Interval detractors;
};

/// Intervals that hold all three shares at once, from 0 to 1 (Goodman 1965, Technometrics 7): each at 1 − (1 −
/// level)/3. Nothing when nobody answered. Each has `level` as its level: that of the three together.
std::optional<ShareIntervals> goodman(const Sample& sample, double level = default_level);

}  // namespace zeroten::score
