#include "score/incomplete_beta.h"

#include <cmath>
#include <limits>

namespace zeroten::score {

namespace {

constexpr double tiny = 1e-300;  // in the place of a 0 that would be divided by

double not_zero(double value) { return std::abs(value) < tiny ? tiny : value; }

/// DLMF 8.17.22; converges fast for x < (a + 1) / (a + b + 2).
double continued_fraction(double a, double b, double x) {
  double c = 1;
  double d = 1 / not_zero(1 - (a + b) * x / (a + 1));
  double fraction = d;
  for (int m = 1; m < 20'000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / not_zero(1 + even * d);
    c = not_zero(1 + even / c);
    fraction *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / not_zero(1 + odd * d);
    c = not_zero(1 + odd / c);
    fraction *= d * c;
    if (std::abs(d * c - 1) < std::numeric_limits<double>::epsilon()) break;
  }
  return fraction;
}

/// log of Γ(a + b) / (Γ(a) Γ(b)). For large a and a small b the difference of two large logarithms would lose digits:
/// there it is Stirling's series with the large terms taken together.
double log_inverse_beta(double a, double b) {
  const double large = a > b ? a : b;
  const double small = a > b ? b : a;
  if (large < 30) return std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b);
  const auto correction = [](double x) {
    const double square = x * x;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / x;
  };
  const double sum = large + small;
  const double ratio = (large - 0.5) * std::log1p(small / large) + small * std::log(sum) - small;
  return ratio + correction(sum) - correction(large) - std::lgamma(small);
}

}  // namespace

double incomplete_beta(double a, double b, double x) { return incomplete_beta(a, b, x, 1 - x); }

double incomplete_beta(double a, double b, double x, double complement) {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const double log_x = x > 0.5 ? std::log1p(-complement) : std::log(x);
  const double log_complement = x > 0.5 ? std::log(complement) : std::log1p(-x);
  const double front = std::exp(log_inverse_beta(a, b) + a * log_x + b * log_complement);
  if (x < (a + 1) / (a + b + 2)) return front * continued_fraction(a, b, x) / a;
  return 1 - front * continued_fraction(b, a, complement) / b;
}

}  // namespace zeroten::score
