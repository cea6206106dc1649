#include "score/correlation.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"
#include "score/pairs.h"
#include "score/student_t.h"

namespace zeroten::score {

namespace {

double product(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

bool is_constant(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [&values](double value) { return value == values[0]; });
}

/// Divides by the largest, so that squares neither overflow nor vanish.
void scale(std::vector<double>& values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  if (largest == 0) return;
  for (double& value : values) value /= largest;
}

std::optional<double> coefficient(const Pairs& pairs) {
  if (pairs.size() < 2 || is_constant(pairs.x) || is_constant(pairs.y)) return std::nullopt;
  std::vector<double> x = centred(pairs.x);
  std::vector<double> y = centred(pairs.y);
  scale(x);
  scale(y);
  const double spread = std::sqrt(product(x, x)) * std::sqrt(product(y, y));
  if (!(spread > 0)) return std::nullopt;
  return std::clamp(product(x, y) / spread, -1.0, 1.0);
}

double p_by_t(double r, double freedom) {
  const double rest = (1 - r) * (1 + r);
  return rest > 0 ? two_sided_t_tail(r * std::sqrt(freedom / rest), freedom) : 0;
}

Interval by_fisher(double r, double variance, double level) {
  const double margin = two_sided_z(level) * std::sqrt(variance);
  return {std::tanh(std::atanh(r) - margin), std::tanh(std::atanh(r) + margin), level};
}

Correlation tested(double r, std::size_t n, double factor, double level) {
  Correlation result{r, static_cast<std::int64_t>(n), std::nullopt, std::nullopt};
  const double count = static_cast<double>(n);
  if (n >= 3) result.p = p_by_t(r, count - 2);
  if (n >= 4) result.interval = by_fisher(r, factor / (count - 3), level);
  return result;
}

}  // namespace

std::optional<Correlation> pearson(std::span<const double> x, std::span<const double> y, double level) {
  const Pairs pairs = complete_pairs(x, y);
  const auto r = coefficient(pairs);
  return r ? std::optional(tested(*r, pairs.size(), 1, level)) : std::nullopt;
}

std::optional<Correlation> spearman(std::span<const double> x, std::span<const double> y, double level) {
  const Pairs pairs = complete_pairs(x, y);
  const auto r = coefficient({middle_ranks(pairs.x), middle_ranks(pairs.y)});
  return r ? std::optional(tested(*r, pairs.size(), 1 + *r * *r / 2, level)) : std::nullopt;
}

}  // namespace zeroten::score
