// Responses that are older than the operator wants to keep.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "collector/store.h"

namespace zeroten::collector {

/// Erases what was received before `before` (ms since 1970) and waits for it. False if the store could not do all.
bool erase_old(Store& store, const std::vector<std::string>& surveys, std::int64_t before, std::int64_t now);

/// Does that at once, and every hour as long as it lives. What fails is left to the next hour.
class Retention {
 public:
  using Clock = std::function<std::int64_t()>;  // ms since 1970

  /// `store` must outlive it.
  Retention(Store& store, std::vector<std::string> surveys, int days, Clock clock);
  Retention(const Retention&) = delete;
  Retention& operator=(const Retention&) = delete;
  ~Retention();

 private:
  void work();

  Store& store_;
  std::vector<std::string> surveys_;
  std::int64_t age_;  // ms
  Clock clock_;
  std::mutex mutex_;
  std::condition_variable ending_changed_;
  bool ending_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace zeroten::collector
