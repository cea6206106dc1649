#include "collector/retention.h"

#include <thread>

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/asking.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

Record received(const std::string& id, std::int64_t when) {
  Record record = test::record(id, 1);
  record.received = when;
  return record;
}

std::string ids(const std::string& file) {
  const SqliteDatabase database(file, Access::read_only);
  return test::rows(database, "SELECT id FROM responses ORDER BY id");
}

}  // namespace

TEST_CASE("what is older than the days that are kept goes at the start, and nothing else") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  test::submit(store, {received("old", 7 * day - 1), received("edge", 7 * day), received("new", 17 * day)});
  const Retention retention(store, {"s"}, 10, [] { return 17 * day; });
  while (ids(folder.file("a.db")) == "edge;new;old;") std::this_thread::yield();
  CHECK(ids(folder.file("a.db")) == "edge;new;");
}

TEST_CASE("more than one erasure takes is erased all the same, in every survey that is named") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  std::vector<Record> many;
  for (int number = 0; number < 2 * most_erased + 5; ++number) many.push_back(received(std::to_string(number), 1));
  Record other = received("other", 1);
  other.survey = "t";
  many.push_back(other);
  test::submit(store, many);
  CHECK(erase_old(store, {"s"}, 2, 9));
  CHECK(ids(folder.file("a.db")) == "other;");
  CHECK(erase_old(store, {"s", "t"}, 2, 9));
  CHECK(ids(folder.file("a.db")).empty());
}
