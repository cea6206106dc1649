// Moves the write-ahead log into the database file, on a thread of its own: nobody waits for it.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "collector/sqlite_database.h"

namespace zeroten::collector {

inline constexpr int checkpoint_pages = 1'000;  // pages of log that call for a checkpoint

class Checkpointer {
 public:
  /// Throws DatabaseError. `file` must be a database already.
  explicit Checkpointer(const std::string& file);
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;
  ~Checkpointer();

  /// Says how long the log is now. Returns at once. From any thread.
  void log_is(int pages);

 private:
  void work();

  SqliteDatabase database_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool due_ = false;
  bool ending_ = false;
  std::thread thread_;  // last: it uses all of the above
};

/// Moves as much of the log as no reader is still looking at. Never waits for others; a failure is left to the next
/// one, for the log alone is durable.
void checkpoint(SqliteDatabase& database);

}  // namespace zeroten::collector
