// A calmer line through the scores of many periods. Counts are smoothed, never scores: three answers do not weigh like
// 300.
#pragma once

#include <span>
#include <vector>

#include "score/sample.h"

namespace zeroten::score {

/// For each period the answers of it and of the `width` − 1 before it, pooled; fewer at the beginning. As long as
/// `periods`. Only for width >= 1.
std::vector<Sample> rolling(std::span<const Sample> periods, std::size_t width);

struct TimedSample {
  double time;  // in any unit, never falling
  Sample sample;
};

/// An exponentially weighted moving average over numerator and denominator: an answer counts half after each
/// `half_life`. Where nobody has answered yet a sample is empty. Each sample is scaled so that its n() is the effective
/// n (Kish), for the intervals. With evenly spaced periods the smoothing constant is 1 − 2^(−spacing/half_life). Only
/// for half_life > 0.
std::vector<Sample> faded(std::span<const TimedSample> periods, double half_life);

}  // namespace zeroten::score
