// What the collector counts while it runs.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

#include "codec/collector_codec.h"
#include "collector/http.h"
#include "collector/router.h"

namespace zeroten::collector {

/// What the network holds at one moment.
struct NetworkLoad {
  std::size_t connections = 0;
  std::size_t body_bytes = 0;
};

inline constexpr std::size_t endpoint_count = static_cast<std::size_t>(Endpoint::file) + 1;
inline constexpr std::size_t result_count = static_cast<std::size_t>(codec::ReceiptResult::rejected) + 1;
inline constexpr std::size_t status_classes = 4;  // 2xx to 5xx

/// For all threads, but for watch_network().
class Metrics {
 public:
  /// A reply was decided on; without an endpoint the request led to none, or was refused before that was known.
  void count_reply(std::optional<Endpoint> endpoint, http::status status);
  void count_result(codec::ReceiptResult result) { ++results_[static_cast<std::size_t>(result)]; }

  std::uint64_t replies(std::optional<Endpoint> endpoint, std::size_t status_class) const;
  std::uint64_t results(codec::ReceiptResult result) const { return results_[static_cast<std::size_t>(result)]; }

  /// Where network() comes from: nothing for an empty function. Only while no request is under way.
  void watch_network(std::function<NetworkLoad()> load) { load_ = std::move(load); }
  NetworkLoad network() const { return load_ ? load_() : NetworkLoad(); }

  /// Since this was made.
  std::chrono::duration<double> running() const { return std::chrono::steady_clock::now() - start_; }

 private:
  using Counter = std::atomic<std::uint64_t>;

  std::array<std::array<Counter, status_classes>, endpoint_count + 1> replies_{};  // the last: no endpoint
  std::array<Counter, result_count> results_{};
  std::function<NetworkLoad()> load_;
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace zeroten::collector
