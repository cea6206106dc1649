#include "score/normal.h"

#include <cmath>
#include <numbers>

namespace zeroten::score {

double two_sided_tail(double z) { return std::erfc(std::abs(z) / std::numbers::sqrt2); }

double two_sided_z(double level) {
  // The tail falls from 1 at z = 0 to below every double near z = 38.6: bisection finds where it passes 1 − level,
  // with no constants to mistype and no start value to choose.
  const double tail = 1.0 - level;
  double low = 0.0;
  double high = 40.0;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (two_sided_tail(middle) > tail ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace zeroten::score
