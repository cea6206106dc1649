// Student's t: what means of few answers are compared with.
#pragma once

namespace zeroten::score {

/// P(|T| > |t|) with `freedom` degrees of freedom, 1 at t = 0. Only for freedom > 0; they need not be whole.
double two_sided_t_tail(double t, double freedom);

/// The t with P(|T| <= t) = level: 12.706… for 0.95 and 1. Only for 0 < level < 1 and freedom >= 1; with the level at
/// most 1 − 1e-9.
double two_sided_t(double level, double freedom);

}  // namespace zeroten::score
