// Why a score changed: other customers, or other opinions.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "score/sample.h"

namespace zeroten::score {

struct SegmentChange {
  Sample before;
  Sample after;
};

struct SegmentPart {
  double mix;   // points: what this segment's other share did; against the score of all, so that growth of a good
                // segment is above 0
  double rate;  // points: what its other score did
};

struct ChangeSplit {
  double change;                      // points, after less before: mix + rate
  double mix;                         // "customers changed"
  double rate;                        // "opinions changed"
  std::vector<SegmentPart> segments;  // in the order given; they add up to mix and rate
};

/// Kitagawa's decomposition with midpoint weights (Kitagawa 1955, "Components of a difference between two rates", JASA
/// 50). A segment that is new or gone has no other score to compare with: all of it is mix. Nothing when one of the
/// times has no answers.
std::optional<ChangeSplit> split_change(std::span<const SegmentChange> segments);

}  // namespace zeroten::score
