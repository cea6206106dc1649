// The host's clocks; the engine has none.
#pragma once

#include <cstdint>

namespace zeroten {

struct Now {
  /// Milliseconds since 1970-01-01T00:00:00Z. May jump either way.
  std::int64_t wall = 0;
  /// Milliseconds by a monotonic clock with any start.
  std::int64_t elapsed = 0;
};

}  // namespace zeroten
