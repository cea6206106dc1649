#include "score/random.h"

#include <algorithm>
#include <cmath>

namespace zeroten::score {

std::uint64_t Random::next() {
  state_ += 0x9e3779b97f4a7c15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
  return mixed ^ (mixed >> 31U);
}

double Random::uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

std::int64_t Random::binomial(std::int64_t n, double p) {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const double trials = static_cast<double>(n);
  const double mode = std::min(trials, std::floor((trials + 1) * p));
  const double odds = p / (1 - p);
  const double peak = std::exp(std::lgamma(trials + 1) - std::lgamma(mode + 1) - std::lgamma(trials - mode + 1) +
                               mode * std::log(p) + (trials - mode) * std::log1p(-p));
  double left = uniform();
  double below = mode;
  double above = mode;
  double below_share = peak;
  double above_share = peak;
  left -= peak;
  while (left > 0 && (below > 0 || above < trials) && (below_share > 0 || above_share > 0)) {
    if (above < trials) {
      above_share *= (trials - above) / (above + 1) * odds;
      above += 1;
      left -= above_share;
      if (left <= 0) return static_cast<std::int64_t>(above);
    }
    if (below > 0) {
      below_share *= below / ((trials - below + 1) * odds);
      below -= 1;
      left -= below_share;
      if (left <= 0) return static_cast<std::int64_t>(below);
    }
  }
  return static_cast<std::int64_t>(mode);  // what rounding left over
}

}  // namespace zeroten::score
