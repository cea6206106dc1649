#include "collector/sqlite_store.h"

#include <future>

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

std::optional<Store::Outcomes> submit(Store& store, std::vector<Record> records) {
  std::promise<std::optional<Store::Outcomes>> promise;
  REQUIRE(store.submit(std::move(records), [&](auto outcomes) { promise.set_value(std::move(outcomes)); }));
  return promise.get_future().get();
}

std::optional<std::vector<StoredResponse>> list(Store& store) {
  std::promise<std::optional<std::vector<StoredResponse>>> promise;
  store.list("s", "", 100, [&](auto page) { promise.set_value(std::move(page)); });
  return promise.get_future().get();
}

}  // namespace

TEST_CASE("a batch gets an outcome for each of its records, in order") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  CHECK(submit(store, {test::record("x", 1), test::record("y", 2), test::record("x", 1), test::record("x", 1, "b"),
                       test::record("y", 1), test::record("x", 2)}) ==
        Store::Outcomes{created, created, duplicate, conflict, stale, updated});
}

TEST_CASE("what was acknowledged is there when the file is opened again") {
  const test::TempFolder folder;
  {
    SqliteStore store(folder.file("a.db"));
    store.add_survey({"s", "r", "{}"});
    submit(store, {test::record("x", 3, "text")});
  }
  SqliteStore store(folder.file("a.db"));
  CHECK(store.surveys().size() == 1);
  const auto page = list(store);
  REQUIRE(page);
  REQUIRE(page->size() == 1);
  CHECK(page->front().json == "text");
}

TEST_CASE("what is queued when the store goes is still stored") {
  const test::TempFolder folder;
  std::atomic<int> acknowledged = 0;
  {
    SqliteStore store(folder.file("a.db"));
    for (int id = 0; id < 200; ++id) {
      REQUIRE(store.submit({test::record(std::to_string(id), 1)},
                           [&](const auto& outcomes) { acknowledged += outcomes ? 1 : 0; }));
    }
  }
  CHECK(acknowledged == 200);
  const SqliteDatabase database(folder.file("a.db"), Access::read_only);
  CHECK(test::number(database, "SELECT count(*) FROM responses") == 200);
}

TEST_CASE("64 at once with the same record: one is created, the others are duplicates") {
  const test::TempFolder folder;
  std::map<codec::ReceiptResult, int> results;
  {
    SqliteStore store(folder.file("a.db"));
    std::vector<std::thread> senders;
    for (int count = 0; count < 64; ++count) {
      senders.emplace_back(
          [&] { store.submit({test::record("x", 1)}, [&](const auto& outcomes) { ++results[outcomes->front()]; }); });
    }
    for (std::thread& sender : senders) sender.join();
  }
  CHECK(results == std::map<codec::ReceiptResult, int>{{created, 1}, {duplicate, 63}});
}

TEST_CASE("a batch that the database refuses is refused whole") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  Record impossible = test::record("y", 1);
  impossible.nps = 11;
  CHECK_FALSE(submit(store, {test::record("x", 1), impossible}));
  CHECK(list(store)->empty());
  CHECK(submit(store, {test::record("x", 1)}) == Store::Outcomes{created});
}

TEST_CASE("reading sees what was acknowledged, and a summary of it") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  Record record = test::record("x", 1);
  record.nps = 4;
  submit(store, {record});
  std::promise<std::optional<Summary>> promise;
  store.summarize("s", 50, [&](auto summary) { promise.set_value(std::move(summary)); });
  const auto summary = promise.get_future().get();
  REQUIRE(summary);
  CHECK(summary->tally.counts[4] == 1);
}

TEST_CASE("a file that cannot be a store is refused with a reason") {
  const test::TempFolder folder;
  CHECK_THROWS_WITH(SqliteStore(folder.file("none/a.db")), has_text("unable to open"));
  CHECK_THROWS_WITH(SqliteStore(folder.write("b.db", std::string(200, 'x'))), has_text("not a database"));
}
