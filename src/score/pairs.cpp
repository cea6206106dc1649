#include "score/pairs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zeroten::score {

Pairs complete_pairs(std::span<const double> x, std::span<const double> y) {
  Pairs pairs;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
    if (!std::isfinite(x[i]) || !std::isfinite(y[i])) continue;
    pairs.x.push_back(x[i]);
    pairs.y.push_back(y[i]);
  }
  return pairs;
}

std::vector<double> middle_ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin + 1;
    while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
    const double rank = static_cast<double>(begin + 1 + end) / 2;
    for (std::size_t i = begin; i < end; ++i) ranks[order[i]] = rank;
    begin = end;
  }
  return ranks;
}

std::vector<double> centred(std::span<const double> values) {
  std::vector<double> result(values.begin(), values.end());
  if (values.empty()) return result;
  // Against the first value, so that a large offset is gone before anything is summed.
  double sum = 0;
  for (const double value : values) sum += value - values[0];
  const double mean = sum / static_cast<double>(values.size());
  for (double& value : result) value = (value - values[0]) - mean;
  return result;
}

}  // namespace zeroten::score
