// From where to where a number may well be, and how well.
#pragma once

namespace zeroten::score {

/// In the unit of the number it belongs to: points for an NPS, 0 to 1 for a share, −1 to 1 for a correlation.
struct Interval {
  double low;
  double high;
  double level;  // 0 < level < 1, 0.95 for 95 %
};

inline constexpr double default_level = 0.95;

}  // namespace zeroten::score
