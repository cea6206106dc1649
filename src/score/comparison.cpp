#include "score/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "score/normal.h"

namespace zeroten::score {

namespace {

double z_of(double difference, double error) {
  if (difference == 0) return 0;
  if (error == 0) return std::copysign(std::numeric_limits<double>::infinity(), difference);
  return difference / error;
}

}  // namespace

std::optional<Comparison> compare(const Sample& first, const Sample& second, double level, Counts counts) {
  if (!(first.n() > 0 && second.n() > 0)) return std::nullopt;
  const bool plain = counts == Counts::plain;
  const Sample a = plain ? first : adjusted(first);
  const Sample b = plain ? second : adjusted(second);
  const double difference = a.mean() - b.mean();
  const double error = std::hypot(a.standard_error(), b.standard_error());
  const double margin = two_sided_z(level) * error;
  const double z = z_of(difference, error);
  return Comparison{
      100.0 * (first.mean() - second.mean()),
      {std::max(-200.0, 100.0 * (difference - margin)), std::min(200.0, 100.0 * (difference + margin)), level},
      z,
      two_sided_tail(z)};
}

}  // namespace zeroten::score
