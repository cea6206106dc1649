// How sure it is that a score is over a target.
#pragma once

#include <optional>

#include "score/sample.h"

namespace zeroten::score {

struct TargetCheck {
  double target;    // points, −100 to 100
  double sureness;  // 0 to 1: one less the p value of the one-sided test that the score is at most the target
};

/// Φ((x − target)/SE) of the adjusted counts (Rocks 2016), so that it is above (1 + level)/2 exactly where the adjusted
/// Wald interval of that level lies over the target. Nothing when nobody answered, or for a target outside −100 to 100.
std::optional<TargetCheck> over_target(const Sample& sample, double target);

}  // namespace zeroten::score
