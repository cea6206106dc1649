// Satisfaction (CSAT), effort (CES) and any other rating in whole numbers: boxes, mean and median.
#pragma once

#include <cstdint>
#include <optional>

#include "score/interval.h"
#include "score/tally.h"

namespace zeroten::score {

/// `lowest` to `highest` are the answers, `lowest` to `bottom` the bottom box, `top` to `highest` the top box. Vendors
/// differ, so nothing is guessed.
struct Scale {
  int lowest;
  int highest;
  int bottom;
  int top;

  bool operator==(const Scale&) const = default;
};

inline constexpr Scale csat_scale{1, 5, 2, 4};  // the usual "% satisfied": 4 and 5 of 5
inline constexpr Scale ces_scale{1, 7, 3, 5};   // CES 2.0, "made it easy for me": 5 to 7 of 7

/// Nothing unless 0 <= lowest <= bottom < top <= highest <= 10.
std::optional<Scale> scale(int lowest, int highest, int bottom, int top);

struct Share {
  std::int64_t hits;
  double share;       // 0 to 1
  Interval interval;  // Wilson's
};

struct Rating {
  std::int64_t n;
  double mean;                            // on the scale
  double median;                          // the middle answer, or half-way between the two middle ones
  std::optional<Interval> mean_interval;  // t, clipped to the scale; nothing below n = 2
  Share top;
  Share bottom;
  double net;  // 100 (top − bottom), in points
};

/// Answers outside the scale are not counted. Nothing when none are inside.
std::optional<Rating> rating(const Tally& tally, const Scale& scale, double level = default_level);

}  // namespace zeroten::score
