#include "collector/checkpointer.h"

namespace zeroten::collector {

Checkpointer::Checkpointer(const std::string& file)
    : database_(file, Access::read_write), thread_([this] { work(); }) {}

Checkpointer::~Checkpointer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void Checkpointer::log_is(int pages) {
  if (pages < checkpoint_pages) return;
  {
    const std::lock_guard lock(mutex_);
    due_ = true;
  }
  changed_.notify_one();
}

void Checkpointer::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return due_ || ending_; });
    if (ending_) return;
    due_ = false;
    lock.unlock();
    checkpoint(database_);
    lock.lock();
  }
}

void checkpoint(SqliteDatabase& database) {
  sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

}  // namespace zeroten::collector
