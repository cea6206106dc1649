// The Net Promoter Score of a tally, and how sure it is, with the categories and the interval that are the default.
#pragma once

#include <optional>

#include "score/interval.h"
#include "score/tally.h"

namespace zeroten::score {

/// Below this many answers a score is marked as resting on a thin sample.
inline constexpr std::int64_t thin_sample = 30;

/// %promoters − %detractors of those who answered, in points from −100 to 100, unrounded. Nothing when nobody answered.
std::optional<double> nps(const Tally& tally);

/// Whole points, halves away from zero, from the counts and not from rounded percentages; never −0.
std::optional<int> rounded_nps(const Tally& tally);

/// The adjusted Wald interval: 3/4 promoter, 3/2 passives and 3/4 detractor are added, then estimate ± z·SE, clipped
/// (Rocks 2016, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4)). It is not
/// symmetric about nps(), and for one answer, or at a low level, it may lie beside it. Nothing when nobody answered.
/// Only for 0 < level < 1. Other methods are in nps_interval.h.
std::optional<Interval> adjusted_wald(const Tally& tally, double level = default_level);

}  // namespace zeroten::score
