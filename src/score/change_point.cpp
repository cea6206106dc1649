#include "score/change_point.h"

#include <algorithm>
#include <cmath>

#include "score/chi_square.h"

namespace zeroten::score {

namespace {

double term(double count) { return count > 0 ? count * std::log(count) : 0; }

/// The largest log-likelihood of the counts.
double likelihood(const Sample& sample) {
  return term(sample.promoters) + term(sample.passives) + term(sample.detractors) - term(sample.n());
}

Sample sum_of(const Sample& left, const Sample& right, double sign) {
  return {left.promoters + sign * right.promoters, left.passives + sign * right.passives,
          left.detractors + sign * right.detractors};
}

int categories(const Sample& sample) {
  return (sample.promoters > 0 ? 1 : 0) + (sample.passives > 0 ? 1 : 0) + (sample.detractors > 0 ? 1 : 0);
}

}  // namespace

std::optional<ChangePoint> change_point(std::span<const Sample> periods) {
  Sample whole;
  for (const Sample& period : periods) whole = sum_of(whole, period, 1);
  std::optional<ChangePoint> best;
  Sample before;
  int places = 0;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (periods[i].n() > 0 && before.n() > 0) {
      const Sample after = sum_of(whole, before, -1);
      const double ratio = std::max(0.0, 2 * (likelihood(before) + likelihood(after) - likelihood(whole)));
      if (!best || ratio > best->likelihood_ratio) best = ChangePoint{i, before, after, ratio, 1};
      ++places;
    }
    before = sum_of(before, periods[i], 1);
  }
  if (best && categories(whole) > 1) {
    best->p = std::min(1.0, places * chi_square_tail(best->likelihood_ratio, categories(whole) - 1));
  }
  return best;
}

}  // namespace zeroten::score
