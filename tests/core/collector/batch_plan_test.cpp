// The rules are those of every store (store_test.cpp); here is what a plan adds: each row is written once, in one
// order.
#include "collector/batch_plan.h"

#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

std::string names(const std::vector<const Record*>& records) {
  std::string text;
  for (const Record* record : records) text += record->id + std::to_string(record->seq) + " ";
  return text;
}

std::vector<codec::ReceiptResult> take(BatchPlan& plan, const std::vector<Record>& records) {
  std::vector<codec::ReceiptResult> results;
  for (const Record& record : records) results.push_back(plan.apply(record));
  return results;
}

}  // namespace

TEST_CASE("a new response that goes on within the batch is one new row, as it is at the end") {
  BatchPlan plan;
  const std::vector<Record> records{test::record("b", 1), test::record("a", 2), test::record("b", 3),
                                    test::record("b", 2)};
  CHECK(take(plan, records) == std::vector{created, created, updated, stale});
  CHECK(names(plan.inserts()) == "a2 b3 ");
  CHECK(plan.updates().empty());
}

TEST_CASE("a row that is stored is changed once, and not at all by what changes nothing") {
  BatchPlan plan;
  plan.stored({"s", "a"}, 1, test::record("a", 1).hash, "");
  plan.stored({"s", "b"}, 5, test::record("b", 5).hash, "");
  const std::vector<Record> records{test::record("a", 2), test::record("a", 4), test::record("b", 5),
                                    test::record("b", 4), test::record("b", 5, "other")};
  CHECK(take(plan, records) == std::vector{updated, updated, duplicate, stale, conflict});
  CHECK(plan.inserts().empty());
  CHECK(names(plan.updates()) == "a4 ");
  CHECK(names(plan.asides()) == "b5 ");
}

TEST_CASE("what was erased is stale, and what has problems is kept aside only") {
  BatchPlan plan;
  plan.erased({"s", "a"});
  std::vector<Record> records{test::record("a", 1), test::record("b", 1)};
  records[1].problems = "[{}]";
  CHECK(take(plan, records) == std::vector{stale, rejected});
  CHECK(plan.inserts().empty());
  CHECK(names(plan.asides()) == "b1 ");
}

TEST_CASE("a subject owns one response, stored or in the same batch") {
  BatchPlan plan;
  plan.owned({"s", "ann"}, "a");
  std::vector<Record> records{test::record("b", 1), test::record("c", 1), test::record("d", 1)};
  records[0].subject = "ann";
  records[1].subject = "bob";
  records[2].subject = "bob";
  CHECK(take(plan, records) == std::vector{rejected, created, rejected});
  CHECK(names(plan.inserts()) == "c1 ");
}
