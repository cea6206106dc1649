// Token buckets: how many requests one client may make, on average and at once.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zeroten::collector {

struct Rate {
  double per_second = 0;  // 0: no limit
  double burst = 0;       // at least 1
};

/// Never knows more than `most_clients`: the one that has been silent for longest is forgotten for a new one, and
/// starts with a full bucket when it comes back. All members may be called from any thread.
class RateLimit {
 public:
  using Time = std::chrono::milliseconds;  // by any clock that does not go back

  explicit RateLimit(const Rate& rate, std::size_t most_clients = 4096) : rate_(rate), most_clients_(most_clients) {}

  /// Zero if `client` may do one thing more at `now`, else the time after which it may.
  Time take(std::string_view client, Time now);

  std::size_t clients() const;

 private:
  struct Bucket {
    std::string client;
    double left = 0;
    Time filled{0};
  };
  using Buckets = std::list<Bucket>;

  Bucket& bucket_of(std::string_view client, Time now);

  const Rate rate_;
  const std::size_t most_clients_;
  mutable std::mutex mutex_;
  Buckets buckets_;  // who was here last is in front
  // The names are those in buckets_, whose elements do not move.
  std::unordered_map<std::string_view, Buckets::iterator> by_client_;
};

}  // namespace zeroten::collector
