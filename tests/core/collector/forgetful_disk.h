// A disk for SQLite that knows what is safe: what was written and not synced may be gone when the power fails.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace zeroten::test {

/// While it lives, SQLite uses it for every file that is opened. Real files carry everything; beside them it keeps, for
/// each, what a sync made safe and which writes came after that. One at a time.
class ForgetfulDisk {
 public:
  ForgetfulDisk();
  ForgetfulDisk(const ForgetfulDisk&) = delete;
  ForgetfulDisk& operator=(const ForgetfulDisk&) = delete;
  ~ForgetfulDisk();

  /// The power fails now: writes into `folder` what a disk would show afterwards of the files in `from`. What was not
  /// synced is there or not, write by write, and one write of each file may be torn, as `seed` has it; seed 0: nothing
  /// of it is.
  void lose_power(const std::string& from, const std::string& folder, std::uint32_t seed) const;

  /// From now on, files may not grow by more than `bytes` altogether: SQLITE_FULL. Negative: no limit.
  void leave_room(std::int64_t bytes);

  // What its files tell it. `write` says whether there is room.
  bool write(const std::string& file, std::int64_t at, const char* data, int size, std::int64_t growth);
  void truncate(const std::string& file, std::int64_t size);
  void sync(const std::string& file);
  void remove(const std::string& file);

 private:
  struct Change {
    std::int64_t at = 0;
    std::string bytes = {};
    bool truncates = false;  // to `at`
  };
  struct File {
    bool is_safe = false;  // its name, too: SQLite syncs the folder with the first sync of a log
    std::string safe = {};
    std::vector<Change> since = {};
  };

  static void apply(const Change& change, std::string& content);
  static std::string after_power_loss(const File& file, std::mt19937& chance, bool forgets_all);

  mutable std::mutex mutex_;
  std::map<std::string, File> files_;
  std::int64_t room_ = -1;
};

}  // namespace zeroten::test
