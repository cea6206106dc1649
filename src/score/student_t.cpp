#include "score/student_t.h"

#include <cmath>

#include "score/incomplete_beta.h"

namespace zeroten::score {

double two_sided_t_tail(double t, double freedom) {
  // Both parts as quotients, which hold for t = 0 and for an infinite t, too.
  const double square = t * t;
  return incomplete_beta(freedom / 2, 0.5, 1 / (1 + square / freedom), 1 / (1 + freedom / square));
}

double two_sided_t(double level, double freedom) {
  const double tail = 1 - level;
  double low = 0;
  double high = 1;
  while (high < 1e12 && two_sided_t_tail(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (two_sided_t_tail(middle, freedom) > tail ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace zeroten::score
