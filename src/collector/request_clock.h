// The time that a request may take to arrive. Not the stream's own clock: that one closes the connection, and the
// client would never know why.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>

namespace zeroten::collector {

/// For use on one strand, the executor's.
class RequestClock {
 public:
  explicit RequestClock(const boost::asio::any_io_executor& executor) : timer_(executor) {}

  /// Calls `time_is_up` after `limit`, unless stopped or started again before. Keeps it until then: it must keep this
  /// clock alive.
  void start(std::chrono::milliseconds limit, std::function<void()> time_is_up);
  void stop();

  /// Whether the last start ended with the time being up.
  bool is_up() const { return is_up_; }

 private:
  boost::asio::steady_timer timer_;
  bool is_up_ = false;
};

}  // namespace zeroten::collector
