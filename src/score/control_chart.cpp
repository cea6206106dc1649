#include "score/control_chart.h"

#include <algorithm>
#include <cmath>

namespace zeroten::score {

namespace {

constexpr double moving_range_constant = 1.128;  // d₂ of two: the mean range of two normal values, 2/√π

Sample pooled(std::span<const Sample> periods) {
  Sample sum;
  for (const Sample& period : periods) {
    sum.promoters += period.promoters;
    sum.passives += period.passives;
    sum.detractors += period.detractors;
  }
  return sum;
}

/// 1 where fewer than two periods have answers.
double laney_factor(const std::vector<std::optional<ControlPoint>>& points) {
  double sum = 0;
  int ranges = 0;
  const ControlPoint* before = nullptr;
  for (const auto& point : points) {
    if (!point) continue;
    if (before != nullptr) {
      sum += std::abs(point->z - before->z);
      ++ranges;
    }
    before = &*point;
  }
  return ranges > 0 ? sum / ranges / moving_range_constant : 1;
}

}  // namespace

std::optional<ControlChart> control_chart(std::span<const Sample> periods, const ControlSettings& settings) {
  const Sample baseline = settings.baseline.value_or(pooled(periods));
  if (!(baseline.n() > 0)) return std::nullopt;
  const double centre = baseline.mean();
  const double variance = baseline.variance();
  ControlChart chart{100 * centre, 1, {}};
  for (const Sample& period : periods) {
    std::optional<ControlPoint> point;
    if (period.n() > 0) {
      const double error = std::sqrt(variance / period.n());
      point = ControlPoint{100 * period.mean(), 0, 0, error > 0 ? (period.mean() - centre) / error : 0, false};
    }
    chart.points.push_back(point);
  }
  if (settings.laney) chart.laney = laney_factor(chart.points);
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (!chart.points[i]) continue;
    const double margin = settings.sigmas * chart.laney * std::sqrt(variance / periods[i].n());
    chart.points[i]->low = std::max(-100.0, 100 * (centre - margin));
    chart.points[i]->high = std::min(100.0, 100 * (centre + margin));
    chart.points[i]->signals = std::abs(chart.points[i]->z) > settings.sigmas * chart.laney;
  }
  return chart;
}

}  // namespace zeroten::score
