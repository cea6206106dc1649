// Transactions on a connection that is made again when it was lost.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "collector/postgres_connection.h"

namespace zeroten::collector {

enum class Isolation {
  read_committed,  // every statement sees what was committed before it
  snapshot,        // reads only; every statement sees the same moment
  serializable,
};

/// For one thread at a time.
class PostgresSession {
 public:
  /// Does not connect yet. `address` is a connection URI of libpq.
  explicit PostgresSession(std::string address) : address_(std::move(address)) {}

  /// What `work(connection)` gives, after its transaction was committed. `work` may run several times: when another
  /// transaction was in the way, and once more when the connection was lost. Throws PostgresError when it could not be
  /// done; then nothing was changed, except that a connection that is lost during the commit leaves it open whether it
  /// was.
  template <typename Work>
  auto transaction(Isolation isolation, Work work) {
    std::optional<decltype(work(std::declval<PostgresConnection&>()))> result;
    repeat(isolation, [&](PostgresConnection& connection) { result.emplace(work(connection)); });
    return *std::move(result);
  }

 private:
  using Step = std::function<void(PostgresConnection&)>;

  void repeat(Isolation isolation, const Step& work);
  void attempt(Isolation isolation, const Step& work);
  PostgresConnection& connected();
  /// Leaves a connection that is usable, or none.
  void recover();

  std::string address_;
  std::optional<PostgresConnection> connection_;
  std::chrono::steady_clock::time_point next_try_{};
  std::string refusal_;  // why the last try to connect failed
};

}  // namespace zeroten::collector
