#include "score/cusum.h"

#include <algorithm>

namespace zeroten::score {

std::vector<CusumPoint> cusum(std::span<const std::optional<double>> z, const CusumSettings& settings) {
  std::vector<CusumPoint> points;
  points.reserve(z.size());
  double up = 0;
  double down = 0;
  for (const std::optional<double>& value : z) {
    if (value) {
      up = std::max(0.0, up + *value - settings.slack);
      down = std::max(0.0, down - *value - settings.slack);
    }
    points.push_back({up, down, up > settings.threshold || down > settings.threshold});
  }
  return points;
}

}  // namespace zeroten::score
