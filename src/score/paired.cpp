#include "score/paired.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "score/normal.h"

namespace zeroten::score {

void Transitions::add(Category before, Category after, std::int64_t times) {
  counts[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)] += times;
}

std::int64_t Transitions::n() const {
  std::int64_t sum = 0;
  for (const auto& row : counts) {
    for (const std::int64_t count : row) sum += count;
  }
  return sum;
}

Transitions operator+(const Transitions& left, const Transitions& right) {
  Transitions sum = left;
  for (std::size_t before = 0; before < 3; ++before) {
    for (std::size_t after = 0; after < 3; ++after) sum.counts[before][after] += right.counts[before][after];
  }
  return sum;
}

std::optional<Comparison> compare_paired(const Transitions& transitions, double level) {
  const double n = static_cast<double>(transitions.n());
  if (n == 0) return std::nullopt;
  double sum = 0;
  double squares = 0;
  for (int before = 0; before < 3; ++before) {
    for (int after = 0; after < 3; ++after) {
      const double times = static_cast<double>(transitions.counts[before][after]);
      sum += times * (after - before);
      squares += times * (after - before) * (after - before);
    }
  }
  const double mean = sum / n;
  // n·Σd² − (Σd)² is exact, and 0 where all changed alike.
  const double error = std::sqrt(std::max(0.0, n * squares - sum * sum) / (n * n * n));
  const double infinite = std::copysign(std::numeric_limits<double>::infinity(), sum);
  const double z = sum == 0 ? 0 : error == 0 ? infinite : mean / error;
  const double margin = two_sided_z(level) * error;
  const Interval interval{std::max(-200.0, 100 * (mean - margin)), std::min(200.0, 100 * (mean + margin)), level};
  return Comparison{100 * mean, interval, z, two_sided_tail(z)};
}

}  // namespace zeroten::score
