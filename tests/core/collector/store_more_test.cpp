// What every store must do with claims, erasure, device numbers and what is kept aside.
#include <algorithm>
#include <set>

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/stores.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

ClaimOutcome claim(Store& store, const std::string& response, const std::string& pool = "p") {
  return *test::wait_for<ClaimOutcome>([&](auto done) { store.claim({"s", response, pool, 1}, std::move(done)); });
}

std::int64_t add_codes(Store& store, const std::vector<std::string>& codes) {
  return *test::wait_for<std::int64_t>([&](auto done) { store.add_codes("s", "p", codes, std::move(done)); });
}

std::int64_t erase(Store& store, const Selection& which) {
  return *test::wait_for<std::int64_t>([&](auto done) { store.erase(which, 77, std::move(done)); });
}

std::vector<StoredAside> asides(Store& store, const AsideKey& after = {}) {
  return *test::wait_for<std::vector<StoredAside>>(
      [&](auto done) { store.list_asides("s", after, 100, std::move(done)); });
}

Record of(const std::string& id, const std::string& respondent, const std::string& subject = "") {
  Record record = test::record(id, 1);
  record.respondent = respondent;
  record.subject = subject;
  return record;
}

Record faulty(const std::string& id) {
  Record record = test::record(id, 1);
  record.problems = "[{}]";
  return record;
}

Record numbered(const std::string& id, const std::string& device, std::int64_t number) {
  Record record = test::record(id, 1);
  record.device = device;
  record.number = number;
  return record;
}

}  // namespace

TEST_CASE("a stored response gets one code, and the same again") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  CHECK(add_codes(*store, {"A", "B"}) == 2);
  CHECK(add_codes(*store, {"B", "C"}) == 1);
  CHECK(claim(*store, "x").result == ClaimResult::not_stored);
  test::submit(*store, {test::record("x", 1)});
  const ClaimOutcome first = claim(*store, "x");
  CHECK(first.result == ClaimResult::code);
  CHECK(claim(*store, "x").code == first.code);
  CHECK(claim(*store, "x", "q").result == ClaimResult::other_pool);
  const auto pools =
      *test::wait_for<std::vector<RewardPool>>([&](auto done) { store->list_pools("", std::move(done)); });
  REQUIRE(pools.size() == 1);
  CHECK(std::pair(pools[0].codes, pools[0].left) == std::pair<std::int64_t, std::int64_t>(3, 2));
}

TEST_CASE("two stores on one database give each code once, and then none") {
  const test::StoreScene scene(test::StoreKind::postgres);
  const auto first = scene.open();
  const auto second = scene.open();
  add_codes(*first, {"A", "B", "C", "D", "E"});
  for (int id = 0; id < 20; ++id) test::submit(*first, {test::record(std::to_string(id), 1)});
  std::vector<std::promise<ClaimOutcome>> outcomes(40);
  for (std::size_t index = 0; index < outcomes.size(); ++index) {
    Store& store = index % 2 == 0 ? *first : *second;
    REQUIRE(store.claim({"s", std::to_string(index / 2), "p", 1},
                        [&outcomes, index](auto outcome) { outcomes[index].set_value(*outcome); }));
  }
  std::multiset<std::string> codes;
  for (auto& outcome : outcomes) codes.insert(outcome.get_future().get().code);
  for (const char* code : {"A", "B", "C", "D", "E"}) CHECK(codes.count(code) == 2);
  CHECK(codes.count("") == 30);
}

TEST_CASE("what was erased does not come back") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  test::submit(*store, {of("x", "ann"), of("y", "ann"), of("z", "bob"), test::record("x", 1, "other")});
  CHECK(erase(*store, {.survey = "s", .respondent = "ann"}) == 2);
  CHECK(erase(*store, {.survey = "s", .id = "x"}) == 0);
  CHECK(erase(*store, {.survey = "s", .received_before = 1}) == 0);
  CHECK(asides(*store).empty());
  CHECK(test::submit(*store, {of("x", "ann"), test::record("y", 9)}) == Store::Outcomes{stale, stale});
  CHECK(test::list(*store)->size() == 1);
}

TEST_CASE("what is refused is kept aside with its problems, beside the conflicts") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  CHECK(test::submit(*store, {test::record("x", 1), faulty("y"), test::record("x", 1, "b")}) ==
        Store::Outcomes{created, rejected, conflict});
  const auto kept = asides(*store);
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].problems.empty());
  CHECK(kept[1].problems == "[{}]");
  CHECK(asides(*store, kept[0].key).size() == 1);
  CHECK(erase(*store, {.survey = "s", .id = "y"}) == 1);
  CHECK(asides(*store).size() == 1);
}

TEST_CASE("only the first of many refused ones are kept") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  std::vector<Record> many;
  for (int id = 0; id <= most_aside; ++id) many.push_back(faulty(std::to_string(id)));
  test::submit(*store, many);
  test::submit(*store, {faulty("late")});
  const auto kept = *test::wait_for<std::vector<StoredAside>>(
      [&](auto done) { store->list_asides("s", {}, 2 * most_aside, std::move(done)); });
  CHECK(kept.size() == most_aside);
}

TEST_CASE("only the first of many conflicts are kept, which leaves room for what is refused") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  std::vector<Record> many{test::record("x", 1)};
  for (int content = 0; content <= most_aside; ++content) many.push_back(test::record("x", 1, std::to_string(content)));
  const auto outcomes = test::submit(*store, many);
  CHECK(std::count(outcomes->begin(), outcomes->end(), conflict) == most_aside + 1);
  CHECK(test::submit(*store, {test::record("x", 1, "late"), faulty("y")}) == Store::Outcomes{conflict, rejected});
  const auto kept = *test::wait_for<std::vector<StoredAside>>(
      [&](auto done) { store->list_asides("s", {}, 2 * most_aside, std::move(done)); });
  CHECK(kept.size() == most_aside + 1);
  CHECK(kept.back().key.id == "y");
}

TEST_CASE("a subject has one response of a survey") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  CHECK(test::submit(*store, {of("x", "", "ann"), of("y", "", "ann"), of("z", "", "bob")}) ==
        Store::Outcomes{created, rejected, created});
  CHECK(test::submit(*store, {of("y", "", "ann"), of("x", "", "bob"), of("x", "", "ann")}) ==
        Store::Outcomes{rejected, rejected, duplicate});
}

TEST_CASE("the numbers that are missing are listed, device by device") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  Record elsewhere = numbered("d", "A", 3);
  elsewhere.survey = "t";
  test::submit(*store, {numbered("a", "A", 2), numbered("b", "A", 7), numbered("c", "B", 1), elsewhere});
  const auto gaps =
      *test::wait_for<std::vector<NumberGap>>([&](auto done) { store->list_gaps("s", 10, std::move(done)); });
  REQUIRE(gaps.size() == 2);
  CHECK(std::tuple(gaps[0].device, gaps[0].first, gaps[0].last) == std::tuple("A", 1, 1));
  CHECK(std::tuple(gaps[1].device, gaps[1].first, gaps[1].last) == std::tuple("A", 4, 6));
}

TEST_CASE("a response is found by its id") {
  const test::StoreScene scene(GENERATE(test::every_store()));
  const auto store = scene.open();
  test::submit(*store, {test::record("x", 1, "text")});
  const auto find = [&](const std::string& id) {
    return *test::wait_for<std::vector<StoredResponse>>([&](auto done) { store->find("s", id, std::move(done)); });
  };
  CHECK(find("x").at(0).json == "text");
  CHECK(find("y").empty());
}
