#include "collector/metrics.h"

#include <algorithm>

namespace zeroten::collector {

namespace {

std::size_t row_of(std::optional<Endpoint> endpoint) {
  return endpoint ? static_cast<std::size_t>(*endpoint) : endpoint_count;
}

}  // namespace

void Metrics::count_reply(std::optional<Endpoint> endpoint, http::status status) {
  const std::size_t hundreds = std::clamp<std::size_t>(static_cast<std::size_t>(status) / 100, 2, 5);
  ++replies_[row_of(endpoint)][hundreds - 2];
}

std::uint64_t Metrics::replies(std::optional<Endpoint> endpoint, std::size_t status_class) const {
  return replies_[row_of(endpoint)][status_class - 2];
}

}  // namespace zeroten::collector
