// Group commit: while one transaction is being written to disk, everything that arrives waits to share the next.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "collector/record.h"
#include "collector/store.h"

namespace zeroten::collector {

inline constexpr std::size_t largest_queue = 20'000;  // records
inline constexpr std::size_t largest_group = 1'000;   // records a transaction, but never less than one submission

/// One thread that commits; submissions are committed in the order in which they came.
class Writer {
 public:
  /// Stores all of `records` durably or none of them: an outcome each, in order, or nothing. Must not throw.
  using Commit = std::function<std::optional<Store::Outcomes>(const std::vector<Record>& records)>;
  /// Housekeeping after a group was acknowledged. Must not throw.
  using AfterGroup = std::function<void()>;

  Writer(Commit commit, AfterGroup after_group, std::size_t queue_limit = largest_queue);
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  /// Commits what is queued, then ends the thread.
  ~Writer();

  /// False, and `done` is never called: more than the queue's limit would wait.
  bool submit(std::vector<Record> records, Store::Submitted done);

  StoreActivity activity() const;

  /// Does something else with the database, in its turn, between two groups. Must not throw. False: as above.
  using Task = std::function<void()>;
  bool submit(Task task);

 private:
  struct Job {
    std::vector<Record> records = {};
    Store::Submitted done = {};
    Task task = {};  // in place of the others

    std::size_t size() const { return task ? 1 : records.size(); }
  };

  bool enqueue(Job job);
  void work();
  std::vector<Job> next_group();
  void commit_group(std::vector<Job> group);

  Commit commit_;
  AfterGroup after_group_;
  std::size_t queue_limit_;
  DurationHistogram commits_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> queue_;
  std::size_t queued_ = 0;  // records in queue_
  bool ending_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace zeroten::collector
