// The standard normal distribution, as far as intervals need it.
#pragma once

namespace zeroten::score {

/// P(|Z| > |z|), 1 at 0.
double two_sided_tail(double z);

/// The z with P(|Z| <= z) = level: 1.9599639845… for 0.95. Only for 0 < level < 1. Accurate to about 1e-14.
double two_sided_z(double level);

}  // namespace zeroten::score
