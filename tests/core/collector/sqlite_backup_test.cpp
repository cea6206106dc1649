#include "collector/sqlite_backup.h"

#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <thread>

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// A record with enough text for a few of them to fill a page.
Record bulky(int number) {
  Record record = test::record(std::to_string(number), 1, std::string(1000, 'x'));
  record.hash = std::to_string(number);
  return record;
}

}  // namespace

TEST_CASE("a copy made while responses are stored is sound and has all that was acknowledged before") {
  const test::TempFolder folder;
  const std::string copy = folder.file("copy.db");
  SqliteStore store(folder.file("a.db"));
  std::atomic<int> acknowledged = 0;
  std::atomic<bool> enough = false;
  std::thread writer([&] {
    while (!enough) {
      std::vector<Record> records;
      for (int number = 0; number < 50; ++number) records.push_back(bulky(acknowledged + number));
      test::submit(store, records);
      acknowledged += 50;
    }
  });
  while (acknowledged < 5000) std::this_thread::yield();
  const int before = acknowledged;
  back_up(folder.file("a.db"), copy);
  const int after = acknowledged;
  enough = true;
  writer.join();
  CHECK(after > before);  // the writer went on meanwhile
  SqliteDatabase database(copy, Access::read_only);
  CHECK(test::rows(database, "PRAGMA integrity_check") == "ok;");
  const std::string wanted = "SELECT count(*) FROM responses WHERE CAST(id AS INTEGER) < " + std::to_string(before);
  CHECK(test::number(database, wanted) == before);
  CHECK(test::number(database, "SELECT count(*) FROM responses") % 50 == 0);  // whole transactions
}

TEST_CASE("a copy is one file for its owner only, and a store opens it") {
  const test::TempFolder folder;
  {
    SqliteStore store(folder.file("a.db"));
    test::submit(store, {test::record("x", 1)});
    back_up(folder.file("a.db"), folder.file("copy.db"));
  }
  struct stat about {};
  REQUIRE(stat(folder.file("copy.db").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0600U);
  for (const char* rest : {".part", "-wal", "-shm", "-journal", ".part-wal", ".part-shm", ".part-journal"}) {
    CHECK_FALSE(std::filesystem::exists(folder.file("copy.db") + rest));
  }
  SqliteStore copy(folder.file("copy.db"));
  CHECK(test::submit(copy, {test::record("x", 1)}) == Store::Outcomes{codec::ReceiptResult::duplicate});
}

TEST_CASE("what a broken copy left behind does not get into the next") {
  const test::TempFolder folder;
  { SqliteStore store(folder.file("a.db")); }
  folder.write("copy.db.part", "nonsense");
  folder.write("copy.db.part-journal", "nonsense");
  back_up(folder.file("a.db"), folder.file("copy.db"));
  SqliteDatabase database(folder.file("copy.db"), Access::read_only);
  CHECK(test::rows(database, "PRAGMA integrity_check") == "ok;");
}

TEST_CASE("a copy that cannot be made leaves nothing behind") {
  const test::TempFolder folder;
  CHECK_THROWS_AS(back_up(folder.write("a.db", std::string(5000, 'x')), folder.file("copy.db")), DatabaseError);
  CHECK_THROWS_AS(back_up(folder.file("a.db"), folder.file("no/copy.db")), DatabaseError);
  CHECK_FALSE(std::filesystem::exists(folder.file("copy.db")));
  CHECK_FALSE(std::filesystem::exists(folder.file("copy.db.part")));
}
