// Which periods stand out of what chance does from period to period.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "score/sample.h"

namespace zeroten::score {

struct ControlPoint {
  double nps;  // points
  double low;  // limits for a period of this size, points, within −100 to 100
  double high;
  double z;      // distance from the centre in standard errors, without Laney's factor
  bool signals;  // outside the limits
};

struct ControlChart {
  double centre;                                    // points: the pooled score, or that of the baseline
  double laney;                                     // the factor of the limits: 1 unless asked for
  std::vector<std::optional<ControlPoint>> points;  // one a period; nothing in an empty one
};

struct ControlSettings {
  double sigmas = 3;
  /// Laney's factor (Laney 2002, "Improved control charts for attributes", Quality Engineering 14): mean moving range
  /// of z / 1.128. For many answers a period, where small true differences from day to day make everything signal.
  bool laney = false;
  std::optional<Sample> baseline;  // what is normal; all periods pooled if there is none
};

/// Shewhart's chart with σ = √(v/n) of each period. Where all answers of the baseline agree there is no spread to
/// measure by, and z is 0. Nothing when there are no answers.
std::optional<ControlChart> control_chart(std::span<const Sample> periods, const ControlSettings& settings = {});

}  // namespace zeroten::score
