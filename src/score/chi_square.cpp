#include "score/chi_square.h"

#include <cmath>
#include <limits>

namespace zeroten::score {

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
constexpr int most_steps = 100'000;

/// x^a e^−x / Γ(a)
double front(double a, double x) { return std::exp(a * std::log(x) - x - std::lgamma(a)); }

/// P(a, x), for x < a + 1.
double lower_by_series(double a, double x) {
  double term = 1 / a;
  double sum = term;
  for (int i = 1; i < most_steps && term > sum * epsilon; ++i) {
    term *= x / (a + i);
    sum += term;
  }
  return front(a, x) * sum;
}

/// Q(a, x), for x >= a + 1: no denominator is 0 there.
double upper_by_fraction(double a, double x) {
  double b = x + 1 - a;
  double c = 1e300;
  double d = 1 / b;
  double fraction = d;
  for (int i = 1; i < most_steps; ++i) {
    const double factor = -i * (i - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    fraction *= d * c;
    if (std::abs(d * c - 1) < epsilon) break;
  }
  return front(a, x) * fraction;
}

}  // namespace

double chi_square_tail(double value, double freedom) {
  if (!(value > 0)) return 1;
  const double a = freedom / 2;
  const double x = value / 2;
  return x < a + 1 ? 1 - lower_by_series(a, x) : upper_by_fraction(a, x);
}

double chi_square_quantile(double tail, double freedom) {
  double low = 0;
  double high = freedom + 1;
  while (high < 1e9 && chi_square_tail(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  for (int i = 0; i < 80; ++i) {
    const double middle = (low + high) / 2;
    (chi_square_tail(middle, freedom) > tail ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace zeroten::score
