// Which segments differ from the rest.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "score/comparison.h"

namespace zeroten::score {

enum class Correction { holm, benjamini_hochberg };

struct SegmentDifference {
  Comparison comparison;  // the segment less all other segments together
  double adjusted_p;      // p for having looked at so many segments
};

struct SegmentSettings {
  double level = default_level;  // of each interval; the correction is in adjusted_p only
  Correction correction = Correction::holm;
};

/// Each segment against the rest. Never against the whole: it holds the segment itself, so the two are not independent.
/// In the order given; nothing for a segment that is empty or has no rest, and these do not count as a test. The
/// segments share no answer.
std::vector<std::optional<SegmentDifference>> against_the_rest(std::span<const Sample> segments,
                                                               const SegmentSettings& settings = {});

}  // namespace zeroten::score
