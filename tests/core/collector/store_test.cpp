// What every store must do; see stores.h. Claims, erasure and what is kept aside: store_more_test.cpp.
#include "collector/store.h"

#include <atomic>
#include <map>
#include <thread>

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

Summary summary(Store& store, int comments) {
  return *test::wait_for<Summary>([&](auto done) { store.summarize("s", comments, std::move(done)); });
}

}  // namespace

TEST_CASE("a batch gets an outcome for each of its records, in order") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  CHECK(test::submit(*store, {test::record("x", 1), test::record("y", 2), test::record("x", 1),
                              test::record("x", 1, "b"), test::record("y", 1), test::record("x", 2)}) ==
        Store::Outcomes{created, created, duplicate, conflict, stale, updated});
}

TEST_CASE("one after the other, the same outcomes") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  const std::vector<std::pair<Record, codec::ReceiptResult>> arrivals{{test::record("x", 2), created},
                                                                      {test::record("x", 2), duplicate},
                                                                      {test::record("x", 1), stale},
                                                                      {test::record("x", 2, "b"), conflict},
                                                                      {test::record("x", 5), updated},
                                                                      {test::record("x", 2, "b"), stale},
                                                                      {test::record("x", 5, "'\"\\{}"), conflict}};
  for (const auto& [record, result] : arrivals) CHECK(test::submit(*store, {record}) == Store::Outcomes{result});
  CHECK(test::list(*store)->front().received == 1005);
}

TEST_CASE("what was acknowledged is there when the store is opened again, letter for letter") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const std::string text = "{\"why\":\"Blåbær 🫐 ' \\\\ \\u0000 {NULL}, \\n\"}";
  {
    const auto store = scene.open();
    store->add_survey({"s", "r", text});
    test::submit(*store, {test::record("x", 3, text), test::record("y", 1, "")});
  }
  const auto store = scene.open();
  CHECK(store->surveys().at(0).definition == text);
  const auto page = test::list(*store);
  REQUIRE(page->size() == 2);
  CHECK(page->at(0).json == text);
  CHECK(page->at(1).json.empty());
}

TEST_CASE("the survey that was registered last is the newest, even if it was there before") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  for (const char* revision : {"1", "2", "1"}) store->add_survey({"a", revision, "{}"});
  const auto surveys = store->surveys();
  REQUIRE(surveys.size() == 2);
  CHECK(surveys.at(0).revision == "2");
  CHECK(surveys.at(1).revision == "1");
}

TEST_CASE("what is queued when the store goes is still stored") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  std::atomic<int> acknowledged = 0;
  {
    const auto store = scene.open();
    for (int id = 0; id < 200; ++id) {
      REQUIRE(store->submit({test::record(std::to_string(id), 1)},
                            [&](const auto& outcomes) { acknowledged += outcomes ? 1 : 0; }));
    }
  }
  CHECK(acknowledged == 200);
  CHECK(test::list(*scene.open())->size() == 200);
}

TEST_CASE("64 at once with the same record: one is created, the others are duplicates") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  std::map<codec::ReceiptResult, int> results;
  {
    const auto store = scene.open();
    std::vector<std::thread> senders;
    for (int count = 0; count < 64; ++count) {
      senders.emplace_back(
          [&] { store->submit({test::record("x", 1)}, [&](const auto& outcomes) { ++results[outcomes->front()]; }); });
    }
    for (std::thread& sender : senders) sender.join();
  }
  CHECK(results == std::map<codec::ReceiptResult, int>{{created, 1}, {duplicate, 63}});
  CHECK(test::list(*scene.open())->size() == 1);
}

TEST_CASE("a batch that the database refuses is refused whole") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  Record impossible = test::record("y", 1);
  impossible.nps = 11;
  CHECK_FALSE(test::submit(*store, {test::record("x", 1), impossible}));
  CHECK(test::list(*store)->empty());
  CHECK(test::submit(*store, {test::record("x", 1)}) == Store::Outcomes{created});
}

TEST_CASE("pages follow each other and give every response of a survey once") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  Record elsewhere = test::record("f", 1);
  elsewhere.survey = "t";
  test::submit(*store, {elsewhere});
  for (const char* id : {"b", "e", "a", "d", "c", "B"}) test::submit(*store, {test::record(id, 1)});
  CHECK(test::ids(*test::list(*store, "", 3)) == "Bab");
  CHECK(test::ids(*test::list(*store, "b", 3)) == "cde");
  CHECK(test::list(*store, "e", 3)->empty());
}

TEST_CASE("every response with a score is counted, and the newest with comments come first") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  CHECK(summary(*store, 9).tally.n() == 0);
  std::vector<Record> records{test::scored("a", 10, "complete", 1), test::scored("b", 10, "partial", 2),
                              test::scored("c", 3, "dismissed", 1), test::scored("d", std::nullopt, "dismissed")};
  for (std::size_t index = 0; index < records.size(); ++index) records[index].received = static_cast<int>(index);
  test::submit(*store, records);
  const Summary all = summary(*store, 2);
  CHECK(all.tally.counts == std::array<std::int64_t, 11>{0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2});
  CHECK(std::tuple(all.partial, all.complete, all.dismissed) == std::tuple(1, 1, 2));
  CHECK(test::ids(all.newest) == "cb");
}
