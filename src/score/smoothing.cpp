#include "score/smoothing.h"

#include <cmath>

namespace zeroten::score {

namespace {

Sample sum_of(const Sample& left, const Sample& right, double factor) {
  return {left.promoters + factor * right.promoters, left.passives + factor * right.passives,
          left.detractors + factor * right.detractors};
}

Sample scaled(const Sample& sample, double factor) { return sum_of({}, sample, factor); }

}  // namespace

std::vector<Sample> rolling(std::span<const Sample> periods, std::size_t width) {
  std::vector<Sample> pooled;
  pooled.reserve(periods.size());
  Sample window;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    window = sum_of(window, periods[i], 1);
    if (i >= width) window = sum_of(window, periods[i - width], -1);  // exact: they are whole numbers
    pooled.push_back(window);
  }
  return pooled;
}

std::vector<Sample> faded(std::span<const TimedSample> periods, double half_life) {
  std::vector<Sample> result;
  result.reserve(periods.size());
  Sample sum;
  double squares = 0;  // of the weights of all answers, which the effective n needs
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const double passed = i == 0 ? 0 : periods[i].time - periods[i - 1].time;
    const double decay = std::exp2(-passed / half_life);
    sum = sum_of(periods[i].sample, sum, decay);
    squares = periods[i].sample.n() + decay * decay * squares;
    // After a thousand half-lives nothing is left of the sums, and nothing to say.
    result.push_back(squares > 0 ? scaled(sum, sum.n() / squares) : Sample{});
  }
  return result;
}

}  // namespace zeroten::score
