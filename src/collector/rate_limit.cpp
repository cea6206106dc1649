#include "collector/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace zeroten::collector {

RateLimit::Time RateLimit::take(std::string_view client, Time now) {
  if (rate_.per_second <= 0) return Time::zero();
  const std::lock_guard lock(mutex_);
  Bucket& bucket = bucket_of(client, now);
  const double seconds = static_cast<double>(std::max(now - bucket.filled, Time::zero()).count()) / 1000;
  bucket.left = std::min(rate_.burst, bucket.left + seconds * rate_.per_second);
  bucket.filled = std::max(now, bucket.filled);
  if (bucket.left >= 1) {
    bucket.left -= 1;
    return Time::zero();
  }
  return Time(static_cast<Time::rep>(std::ceil((1 - bucket.left) / rate_.per_second * 1000)));
}

std::size_t RateLimit::clients() const {
  const std::lock_guard lock(mutex_);
  return buckets_.size();
}

RateLimit::Bucket& RateLimit::bucket_of(std::string_view client, Time now) {
  const auto found = by_client_.find(client);
  if (found != by_client_.end()) {
    buckets_.splice(buckets_.begin(), buckets_, found->second);
    return buckets_.front();
  }
  if (buckets_.size() >= most_clients_) {
    by_client_.erase(buckets_.back().client);
    buckets_.pop_back();
  }
  buckets_.push_front({std::string(client), rate_.burst, now});
  by_client_.emplace(buckets_.front().client, buckets_.begin());
  return buckets_.front();
}

}  // namespace zeroten::collector
