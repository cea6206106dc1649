#include <algorithm>
#include <cmath>
#include <numeric>

#include "score/correlation.h"
#include "score/normal.h"
#include "score/pairs.h"

namespace zeroten::score {

namespace {

/// Sums over the groups of t equal values.
struct Ties {
  double pairs = 0;     // t(t − 1)/2
  double triples = 0;   // t(t − 1)(t − 2)
  double variance = 0;  // t(t − 1)(2t + 5)

  void add(std::size_t size) {
    const double t = static_cast<double>(size);
    pairs += t * (t - 1) / 2;
    triples += t * (t - 1) * (t - 2);
    variance += t * (t - 1) * (2 * t + 5);
  }
};

/// `same(i, j)`: whether the values at two places of an order are equal; equal ones stand together.
template <typename Same>
Ties ties(std::size_t size, Same same) {
  Ties result;
  for (std::size_t begin = 0; begin < size;) {
    std::size_t end = begin + 1;
    while (end < size && same(begin, end)) ++end;
    result.add(end - begin);
    begin = end;
  }
  return result;
}

/// Sorts `values` and returns how many pairs stood in the wrong order.
double inversions(std::vector<double>& values) {
  std::vector<double> merged(values.size());
  double count = 0;
  for (std::size_t width = 1; width < values.size(); width *= 2) {
    for (std::size_t begin = 0; begin < values.size(); begin += 2 * width) {
      const std::size_t middle = std::min(begin + width, values.size());
      const std::size_t end = std::min(begin + 2 * width, values.size());
      std::size_t left = begin;
      std::size_t right = middle;
      for (std::size_t i = begin; i < end; ++i) {
        const bool takes_right = left == middle || (right < end && values[right] < values[left]);
        if (takes_right) count += static_cast<double>(middle - left);
        merged[i] = takes_right ? values[right++] : values[left++];
      }
    }
    values.swap(merged);
  }
  return count;
}

/// The variance of concordant less discordant pairs when nothing goes together.
double variance_of(double n, const Ties& x, const Ties& y) {
  const double m = n * (n - 1);
  return (m * (2 * n + 5) - x.variance - y.variance) / 18 + 2 * x.pairs * y.pairs / m +
         x.triples * y.triples / (9 * m * (n - 2));
}

}  // namespace

std::optional<Correlation> kendall(std::span<const double> x, std::span<const double> y) {
  const Pairs pairs = complete_pairs(x, y);
  const std::size_t size = pairs.size();
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&pairs](std::size_t a, std::size_t b) {
    return pairs.x[a] != pairs.x[b] ? pairs.x[a] < pairs.x[b] : pairs.y[a] < pairs.y[b];
  });
  const auto same_x = [&](std::size_t a, std::size_t b) { return pairs.x[order[a]] == pairs.x[order[b]]; };
  const Ties ties_x = ties(size, same_x);
  const Ties ties_both =
      ties(size, [&](std::size_t a, std::size_t b) { return same_x(a, b) && pairs.y[order[a]] == pairs.y[order[b]]; });
  std::vector<double> sorted;
  for (const std::size_t place : order) sorted.push_back(pairs.y[place]);
  const double discordant = inversions(sorted);
  const Ties ties_y = ties(size, [&sorted](std::size_t a, std::size_t b) { return sorted[a] == sorted[b]; });
  const double n = static_cast<double>(size);
  const double all = n * (n - 1) / 2;
  if (size < 2 || ties_x.pairs == all || ties_y.pairs == all) return std::nullopt;
  const double difference = all - ties_x.pairs - ties_y.pairs + ties_both.pairs - 2 * discordant;
  const double tau = difference / std::sqrt(all - ties_x.pairs) / std::sqrt(all - ties_y.pairs);
  Correlation result{std::clamp(tau, -1.0, 1.0), static_cast<std::int64_t>(size), std::nullopt, std::nullopt};
  if (size >= 3) result.p = two_sided_tail(difference / std::sqrt(variance_of(n, ties_x, ties_y)));
  return result;
}

}  // namespace zeroten::score
