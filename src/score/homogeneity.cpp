#include "score/homogeneity.h"

#include <algorithm>
#include <array>
#include <limits>

#include "score/chi_square.h"

namespace zeroten::score {

namespace {

std::array<double, 3> counts_of(const Sample& sample) { return {sample.promoters, sample.passives, sample.detractors}; }

}  // namespace

std::optional<Homogeneity> homogeneity(std::span<const Sample> groups) {
  std::array<double, 3> totals{};
  int rows = 0;
  for (const Sample& group : groups) {
    const auto counts = counts_of(group);
    for (std::size_t i = 0; i < counts.size(); ++i) totals[i] += counts[i];
    rows += group.n() > 0 ? 1 : 0;
  }
  const auto columns =
      static_cast<int>(std::count_if(totals.begin(), totals.end(), [](double total) { return total > 0; }));
  if (rows < 2 || columns < 2) return std::nullopt;
  const double n = totals[0] + totals[1] + totals[2];
  Homogeneity result{0, (rows - 1) * (columns - 1), 1, std::numeric_limits<double>::infinity()};
  for (const Sample& group : groups) {
    const auto counts = counts_of(group);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const double expected = group.n() * totals[i] / n;
      if (!(expected > 0)) continue;
      result.chi_square += (counts[i] - expected) * (counts[i] - expected) / expected;
      result.smallest_expected = std::min(result.smallest_expected, expected);
    }
  }
  result.p = chi_square_tail(result.chi_square, result.freedom);
  return result;
}

}  // namespace zeroten::score
