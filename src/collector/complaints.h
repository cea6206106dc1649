// What is said of a database that refuses: who reads it wants to know that and why, not how often a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::collector {

/// Says the same thing at once, and then no more than once a minute, with how often it was. Of different things it
/// says at most sixteen a minute. All members may be called from any thread.
class Complaints {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// The line to say of `what`, which happened at `now`; nothing if nothing is to be said now.
  std::optional<std::string> line(std::string_view what, Time now);

  /// Says it on stderr, if it is to be said now.
  void say(std::string_view what);

 private:
  struct Said {
    Time at{};
    std::int64_t unsaid = 0;  // how often since
  };

  /// False if there are too many to say one more.
  bool remember(std::string_view what, Time now);

  std::mutex mutex_;
  std::map<std::string, Said, std::less<>> said_;
};

}  // namespace zeroten::collector
