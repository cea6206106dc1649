#include "score/rates.h"

#include "score/share_interval.h"

namespace zeroten::score {

std::optional<Rate> response_rate(std::int64_t completed, std::int64_t invited, std::int64_t bounced, double level) {
  if (bounced < 0 || invited < bounced) return std::nullopt;
  return completion_rate(completed, invited - bounced, level);
}

std::optional<Rate> completion_rate(std::int64_t completed, std::int64_t started, double level) {
  const double hits = static_cast<double>(completed);
  const double n = static_cast<double>(started);
  const auto interval = wilson(hits, n, level);
  if (!interval) return std::nullopt;
  return Rate{completed, started, hits / n, *interval};
}

}  // namespace zeroten::score
