#include "collector/sqlite_backup.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <thread>

#include "collector/sqlite_database.h"

namespace zeroten::collector {

namespace {

constexpr int step_pages = 256;                     // 1 MB at a time
constexpr std::chrono::milliseconds step_pause{2};  // in which the disk is the collector's
constexpr std::chrono::milliseconds busy_pause{50};
constexpr int most_busy = 600;  // 30 s of nothing but waiting

struct Finish {
  void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

[[noreturn]] void throw_system_error(const std::string& what) {
  throw DatabaseError(SQLITE_CANTOPEN, what + ": " + std::generic_category().message(errno));
}

/// An empty file that is readable for its owner only, from its first moment.
void make_private(const std::string& file) {
  unlink(file.c_str());
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) throw_system_error("make " + file);
  close(descriptor);
}

void copy_pages(const SqliteDatabase& from, const SqliteDatabase& to) {
  const std::unique_ptr<sqlite3_backup, Finish> backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
  if (!backup) throw_database_error(to.handle(), "back up");
  int busy = 0;
  while (true) {
    const int code = sqlite3_backup_step(backup.get(), step_pages);
    if (code == SQLITE_DONE) return;
    const bool waits = (code & 255) == SQLITE_BUSY || (code & 255) == SQLITE_LOCKED;
    if (code != SQLITE_OK && !(waits && ++busy < most_busy)) {
      throw DatabaseError(code, std::string("back up: ") + sqlite3_errstr(code));
    }
    std::this_thread::sleep_for(waits ? busy_pause : step_pause);
  }
}

void copy_to(const std::string& from, const std::string& to) {
  SqliteDatabase source(from, Access::read_only);
  // One read transaction around all steps. Without it each commit of a writer would make the copy begin anew, and under
  // load it would never end. The price is that the log cannot be begun anew until then.
  source.run("BEGIN; SELECT count(*) FROM sqlite_schema");
  SqliteDatabase target(to, Access::read_write);
  copy_pages(source, target);
  // One file, which may be carried about without a log beside it.
  target.run("PRAGMA journal_mode = DELETE");
  target.check_integrity();
}

/// The name itself is on disk only when its folder is.
void sync_folder_of(const std::string& file) {
  const std::string folder = std::filesystem::absolute(file).parent_path().string();
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

}  // namespace

void back_up(const std::string& from, const std::string& to) {
  const std::string part = to + ".part";
  for (const char* rest : {"-wal", "-shm", "-journal"}) unlink((part + rest).c_str());
  make_private(part);
  try {
    copy_to(from, part);
    if (std::rename(part.c_str(), to.c_str()) != 0) throw_system_error("rename " + part);
  } catch (...) {
    unlink(part.c_str());
    throw;
  }
  sync_folder_of(to);
}

}  // namespace zeroten::collector
