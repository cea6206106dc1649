#include "score/weighted_tally.h"

#include <cmath>
#include <numeric>

namespace zeroten::score {

namespace {

constexpr double least_weight = 1e-100;
constexpr double most_weight = 1e100;

Sample classes_of(const std::array<double, score_count>& sums, Breaks breaks) {
  Sample classes;
  for (int score = lowest_score; score <= highest_score; ++score) {
    const double sum = sums[static_cast<std::size_t>(score)];
    switch (category_of(score, breaks)) {
      case Category::promoter: classes.promoters += sum; break;
      case Category::passive: classes.passives += sum; break;
      case Category::detractor: classes.detractors += sum; break;
    }
  }
  return classes;
}

double sum_of(const std::array<double, score_count>& sums) { return std::accumulate(sums.begin(), sums.end(), 0.0); }

}  // namespace

bool WeightedTally::add(int score, double weight) {
  if (weight == 0) return true;
  if (!(weight >= least_weight && weight <= most_weight)) return false;
  weights[static_cast<std::size_t>(score)] += weight;
  squares[static_cast<std::size_t>(score)] += weight * weight;
  return true;
}

WeightedTally operator+(const WeightedTally& left, const WeightedTally& right) {
  WeightedTally sum = left;
  for (std::size_t i = 0; i < sum.weights.size(); ++i) {
    sum.weights[i] += right.weights[i];
    sum.squares[i] += right.squares[i];
  }
  return sum;
}

double effective_n(const WeightedTally& tally) {
  const double sum = sum_of(tally.weights);
  return sum > 0 ? sum / sum_of(tally.squares) * sum : 0;
}

Sample sample_of(const WeightedTally& tally, Breaks breaks) {
  const Sample weights = classes_of(tally.weights, breaks);
  if (!(weights.n() > 0)) return {};
  const double n = effective_n(tally);
  return {weights.promoters / weights.n() * n, weights.passives / weights.n() * n,
          weights.detractors / weights.n() * n};
}

std::optional<double> standard_error(const WeightedTally& tally, Breaks breaks) {
  const Sample weights = classes_of(tally.weights, breaks);
  if (!(weights.n() > 0)) return std::nullopt;
  const Sample squares = classes_of(tally.squares, breaks);
  const double mean = weights.mean();
  const double sum = squares.promoters * (1 - mean) * (1 - mean) + squares.passives * mean * mean +
                     squares.detractors * (1 + mean) * (1 + mean);
  return 100.0 * std::sqrt(sum) / weights.n();
}

}  // namespace zeroten::score
