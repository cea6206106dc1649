#include "score/nps_interval.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"
#include "score/student_t.h"

namespace zeroten::score {

namespace {

Interval in_points(double low, double high, double level) {
  return {100.0 * std::max(-1.0, low), 100.0 * std::min(1.0, high), level};
}

Interval around(const Sample& sample, double quantile, double level) {
  const double margin = quantile * sample.standard_error();
  return in_points(sample.mean() - margin, sample.mean() + margin, level);
}

/// Tango's z of the hypothesis that the mean is `difference`: falls from above 0 to below as it grows from −1 to 1.
double tango_z(const Sample& sample, double difference) {
  const double n = sample.n();
  const double numerator = sample.promoters - sample.detractors - n * difference;
  if (numerator == 0) return 0;
  // The likeliest share of detractors under the hypothesis: the root of a·d² + b·d + c.
  const double b = (2 * n - sample.promoters + sample.detractors) * difference - sample.promoters - sample.detractors;
  const double c = -sample.detractors * difference * (1 - difference);
  const double root = std::sqrt(std::max(0.0, b * b - 8 * n * c));
  const double detractors = b > 0 ? -2 * c / (b + root) : (root - b) / (4 * n);
  const double variance = std::max(0.0, n * (2 * detractors + difference * (1 - difference)));
  return numerator / std::sqrt(variance);  // ±infinity where nothing else was possible
}

/// Where tango_z passes `z`.
double tango_bound(const Sample& sample, double z) {
  double low = -1;
  double high = 1;
  for (int i = 0; i < 70; ++i) {
    const double middle = (low + high) / 2;
    (tango_z(sample, middle) > z ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

std::optional<Interval> adjusted_wald(const Sample& sample, double level) {
  if (!(sample.n() > 0)) return std::nullopt;
  return around(adjusted(sample), two_sided_z(level), level);
}

std::optional<Interval> wald(const Sample& sample, double level) {
  if (!(sample.n() > 0)) return std::nullopt;
  return around(sample, two_sided_z(level), level);
}

std::optional<Interval> wald_t(const Sample& sample, double level) {
  if (!(sample.n() >= 2)) return std::nullopt;
  return around(sample, two_sided_t(level, sample.n() - 1), level);
}

std::optional<Interval> score_interval(const Sample& sample, double level) {
  if (!(sample.n() > 0)) return std::nullopt;
  const double z = two_sided_z(level);
  return in_points(tango_bound(sample, z), tango_bound(sample, -z), level);
}

}  // namespace zeroten::score
