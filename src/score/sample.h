// What the score's statistics need of the answers: three numbers. NPS and eNPS are the same arithmetic.
#pragma once

#include <optional>

#include "score/breaks.h"
#include "score/tally.h"

namespace zeroten::score {

/// How many promoters, passives and detractors. Not whole numbers where answers are weighted, or where an interval adds
/// some; exact for whole numbers below 2^53. Each is 0 or more, and finite.
struct Sample {
  double promoters = 0;
  double passives = 0;
  double detractors = 0;

  double n() const { return promoters + passives + detractors; }
  /// Mean of the codes −1, 0 and 1, from −1 to 1. Only for n() > 0, as is all that follows.
  double mean() const { return (promoters - detractors) / n(); }
  /// Variance of one answer's code, p + d − (p − d)². Taking p and d as independent would drop 2pd: too narrow.
  double variance() const;
  /// Of mean().
  double standard_error() const;

  bool operator==(const Sample&) const = default;
};

Sample sample_of(const Tally& tally, Breaks breaks = standard_breaks);

/// In points, −100 to 100, unrounded. Nothing when nobody answered.
std::optional<double> nps(const Sample& sample);

/// Whole points, halves away from zero; from the counts, so only for whole numbers with n below 2^45.
std::optional<int> rounded_nps(const Sample& sample);

/// 3/4 promoter, 3/2 passives and 3/4 detractor more (Rocks 2016): what the adjusted Wald interval works with.
Sample adjusted(const Sample& sample);

}  // namespace zeroten::score
