// An acknowledgement means that it is on disk, also when the power fails, and when the disk is full.
#include <condition_variable>
#include <mutex>
#include <set>

#include "collector/response_table.h"
#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/forgetful_disk.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

using Ids = std::set<std::string>;

/// A record of 2 KB.
Record large(int id) { return test::record(std::to_string(id), 1, std::string(2000, 'x')); }

/// How many of `acknowledged` are missing in the database in `folder`, which is opened as after a power failure.
std::size_t count_lost(const test::TempFolder& folder, const Ids& acknowledged) {
  SqliteStore store(folder.file("a.db"));
  const auto responses = test::list(store, "", 10'000);
  Ids stored;
  for (const StoredResponse& response : responses.value()) stored.insert(response.id);
  std::size_t lost = 0;
  for (const std::string& id : acknowledged) lost += stored.contains(id) ? 0 : 1;
  return lost;
}

/// Responses on their way into a store, and those that were acknowledged.
class Load {
 public:
  void send(Store& store, int count) {
    for (int sent = 0; sent < count; ++sent, ++next_) {
      REQUIRE(store.submit({large(next_)}, [this, id = next_](const auto& outcomes) {
        const std::lock_guard lock(mutex_);
        if (outcomes) ids_.insert(std::to_string(id));
        changed_.notify_one();
      }));
    }
  }

  /// Waits until there are `count`.
  Ids acknowledged(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ids_.size() >= count; });
    return ids_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  Ids ids_;
  int next_ = 0;
};

}  // namespace

TEST_CASE(
    "what was acknowledged is there after the power failed, whenever that is and whatever of the rest was written") {
  test::ForgetfulDisk disk;
  const test::TempFolder folder;
  Load load;
  SqliteStore store(folder.file("a.db"));
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    load.send(store, 200);
    const Ids acknowledged = load.acknowledged(200 * seed + 100);
    const test::TempFolder after;
    disk.lose_power(folder.path().string(), after.path().string(), seed);
    INFO("seed " << seed << ", " << acknowledged.size() << " acknowledged");
    CHECK(count_lost(after, acknowledged) == 0);
  }
}

TEST_CASE(
    "with synchronous=NORMAL, a power failure takes what was committed: so the disk forgets, and FULL is needed") {
  const auto [setting, is_lost] = GENERATE(table<std::string, bool>({{"FULL", false}, {"NORMAL", true}}));
  const test::ForgetfulDisk disk;
  const test::TempFolder folder;
  const test::TempFolder after;
  auto database = test::empty_database(folder.file("a.db"));
  sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  database.run(("PRAGMA synchronous = " + setting).c_str());
  ResponseTable table(database);
  Ids committed;
  for (int id = 0; id < 50; ++id) {
    Transaction transaction(database);
    table.apply(large(id));
    transaction.commit();
    committed.insert(std::to_string(id));
  }
  disk.lose_power(folder.path().string(), after.path().string(), 0);
  CHECK(count_lost(after, committed) == (is_lost ? 50 : 0));
}

TEST_CASE("a full disk is no acknowledgement, loses nothing, and things go on when there is room") {
  test::ForgetfulDisk disk;
  const test::TempFolder folder;
  Ids acknowledged;
  {
    SqliteStore store(folder.file("a.db"));
    disk.leave_room(400'000);
    int refused = 0;
    for (int id = 0; id < 200; ++id) {
      if (test::submit(store, {large(id)})) {
        acknowledged.insert(std::to_string(id));
      } else {
        ++refused;
      }
    }
    CHECK(acknowledged.size() > 10);
    CHECK(refused > 10);
    CHECK(test::list(store)->size() == acknowledged.size());
    disk.leave_room(-1);
    CHECK(test::submit(store, {large(1000)}) == Store::Outcomes{codec::ReceiptResult::created});
  }
  CHECK(count_lost(folder, acknowledged) == 0);
}
