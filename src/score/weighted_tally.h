// Answers that do not count alike, because some groups answered more often than they are.
#pragma once

#include <array>
#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

/// Sums of weights, and of their squares, per score. Sums of doubles: merged in another order they may differ in the
/// last bits.
struct WeightedTally {
  std::array<double, score_count> weights{};
  std::array<double, score_count> squares{};

  /// False, and nothing is added, for a weight that is negative, NaN, infinite, or not 0 and outside 1e−100 to 1e100,
  /// whose square a double does not hold. A weight of 0 is fine, and counts for nothing. Only for 0 <= score <= 10.
  [[nodiscard]] bool add(int score, double weight);

  bool operator==(const WeightedTally&) const = default;
};

WeightedTally operator+(const WeightedTally& left, const WeightedTally& right);

/// How many unweighted answers are worth as much: (Σw)² / Σw² (Kish 1965, "Survey Sampling"). 0 without weights.
double effective_n(const WeightedTally& tally);

/// The weighted shares times effective_n: what the intervals and comparisons take. Does not change when all weights are
/// multiplied.
Sample sample_of(const WeightedTally& tally, Breaks breaks = standard_breaks);

/// Linearised: √Σw²(x − NPS)² / Σw, in points. Nothing when the weights add up to 0.
std::optional<double> standard_error(const WeightedTally& tally, Breaks breaks = standard_breaks);

}  // namespace zeroten::score
