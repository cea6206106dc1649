// Whether two scores differ by more than chance.
#pragma once

#include <optional>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

/// What was observed is `difference`; the test and the interval rest on the adjusted counts, as the interval of one
/// score does, so that the interval is not symmetric about it.
struct Comparison {
  double difference;  // points, −200 to 200; its sign is kept: the first less the second
  Interval interval;  // of the difference, points, clipped to −200 to 200
  double z;           // ±infinity, with p 0, only for plain counts that have no spread at all
  double p;           // two-sided: how often chance alone makes so large a difference, 0 to 1
};

enum class Counts { adjusted, plain };

/// Two groups of different people: z = (x₁ − x₂)/√(SE₁² + SE₂²), p = erfc(|z|/√2). Nothing when one of them is empty.
/// Plain counts are R's `nps_test(type = "wald")`, but for the sign.
std::optional<Comparison> compare(const Sample& first, const Sample& second, double level = default_level,
                                  Counts counts = Counts::adjusted);

}  // namespace zeroten::score
