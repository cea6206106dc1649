#include "score/cluster_index.h"

#include <algorithm>
#include <cmath>

#include "score/normal.h"

namespace zeroten::score {

std::optional<ClusterIndex> cluster_index(std::span<const Cluster> clusters, double level) {
  std::int64_t count = 0;
  double sum = 0;
  double smallest = clusters.empty() ? 0 : clusters.front().value;
  double largest = smallest;
  for (const Cluster& cluster : clusters) {
    if (!std::isfinite(cluster.value)) return std::nullopt;
    smallest = std::min(smallest, cluster.value);
    largest = std::max(largest, cluster.value);
    count += cluster.count;
    sum += static_cast<double>(cluster.count) * cluster.value;
  }
  if (count == 0) return std::nullopt;
  const double n = static_cast<double>(count);
  const double mean = sum / n;
  double squares = 0;
  for (const Cluster& cluster : clusters) {
    squares += static_cast<double>(cluster.count) * (cluster.value - mean) * (cluster.value - mean);
  }
  const double margin = two_sided_z(level) * std::sqrt(squares) / n;
  const Interval interval{100 * std::max(smallest, mean - margin), 100 * std::min(largest, mean + margin), level};
  return ClusterIndex{count, 100 * mean, interval};
}

}  // namespace zeroten::score
