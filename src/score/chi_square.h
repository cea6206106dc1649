// The chi-square distribution: whether counts differ by more than chance.
#pragma once

namespace zeroten::score {

/// P(X > value) with `freedom` degrees of freedom: 1 at 0. Only for value >= 0 and freedom > 0. Series and continued
/// fraction of the incomplete gamma function (DLMF 8.7.1, 8.9.2).
double chi_square_tail(double value, double freedom);

/// The value with P(X > value) = tail: 3.841… for 0.05 and 1. Only for 0 < tail < 1 and freedom >= 1.
double chi_square_quantile(double tail, double freedom);

}  // namespace zeroten::score
