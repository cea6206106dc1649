// An index of feelings: each belongs to a cluster, and each cluster has a value.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "score/interval.h"

namespace zeroten::score {

struct Cluster {
  double value;  // finite; −1 to 1 by custom
  std::int64_t count;
};

/// Values that were published for four clusters of emotions: advocacy, trust, attention, destroying. Which emotion is
/// in which is the author's choice, and so are other values.
inline constexpr std::array<double, 4> emotion_values{1.0, 0.66, 0.33, -1.0};

struct ClusterIndex {
  std::int64_t n;
  double index;       // 100 times the mean value
  Interval interval;  // ± z·SE, within 100 times the smallest and the largest value
};

/// Nothing when nobody answered, or for a value that is no number.
std::optional<ClusterIndex> cluster_index(std::span<const Cluster> clusters, double level = default_level);

}  // namespace zeroten::score
