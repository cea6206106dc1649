// Whether two numbers go together.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "score/interval.h"

namespace zeroten::score {

struct Correlation {
  double value;                      // −1 to 1
  std::int64_t n;                    // pairs that were complete
  std::optional<double> p;           // two-sided; nothing below n = 3
  std::optional<Interval> interval;  // nothing below n = 4, and for Kendall's
};

// All leave out pairs of which one is NaN or infinite. Nothing below two pairs, or where a column is constant: then
// nothing goes together with anything.

/// Pearson's r; p by t with n − 2 degrees of freedom, interval by Fisher's z (Fisher 1921). As scipy.stats.pearsonr.
std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y, double level = default_level);

/// Pearson's of the middle ranks; p by t, as scipy.stats.spearmanr; interval by Fisher's z with the variance (1 +
/// r²/2)/(n − 3) (Bonett and Wright 2000, Psychometrika 65).
std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y, double level = default_level);

/// Kendall's tau-b; p normal with the variance corrected for ties (Kendall 1970, "Rank Correlation Methods"), as
/// scipy.stats.kendalltau(method="asymptotic"). In n log n steps (Knight 1966, JASA 61). The one to take for 0 to 10,
/// where ties are many.
std::optional<Correlation> kendall(std::span<const double> x, std::span<const double> y);

}  // namespace zeroten::score
