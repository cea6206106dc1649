#include "collector/request_clock.h"

#include <utility>

namespace zeroten::collector {

void RequestClock::start(std::chrono::milliseconds limit, std::function<void()> time_is_up) {
  is_up_ = false;
  timer_.expires_after(limit);
  // `time_is_up` keeps alive whoever has this clock.
  timer_.async_wait([this, time_is_up = std::move(time_is_up)](const auto&) {
    // Also called when the clock was stopped or started again, and an expiry may be on its way by then: look at the
    // time.
    if (timer_.expiry() > std::chrono::steady_clock::now()) return;
    is_up_ = true;
    time_is_up();
  });
}

void RequestClock::stop() { timer_.expires_at(std::chrono::steady_clock::time_point::max()); }

}  // namespace zeroten::collector
