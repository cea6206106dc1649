// What one client may take of the collector.
#pragma once

#include <chrono>
#include <cstddef>

#include "collector/rate_limit.h"

namespace zeroten::collector {

struct Limits {
  std::size_t header_bytes = 8 * 1024;
  std::size_t body_bytes = 4 * 1024 * 1024;
  /// Of all bodies that are being received at a time.
  std::size_t all_bodies_bytes = 256 * 1024 * 1024;
  /// From the first byte of a request to its last.
  std::chrono::milliseconds request_time{15'000};
  /// For the first byte of a request.
  std::chrono::milliseconds idle_time{30'000};
  /// For one part of a reply to leave.
  std::chrono::milliseconds write_time{30'000};
  /// After a refusal, what is still on its way is read and thrown away, or the refusal would be lost with the
  /// connection.
  std::chrono::milliseconds linger_time{2'000};
  std::size_t connections = 1024;
  /// Of one address. A shop with fifty tablets behind one address makes a tenth of this.
  Rate requests{.per_second = 200, .burst = 2000};
  /// There is a proxy in front that writes X-Forwarded-For; without one, anybody could write it.
  bool trust_forwarded = false;
};

}  // namespace zeroten::collector
