#include "collector/aside_queries.h"

#include "collector/response_table.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

Record from(const std::string& device, std::int64_t number, const std::string& survey = "s") {
  Record record = test::record(device + std::to_string(number), 1);
  record.survey = survey;
  record.device = device;
  record.number = number;
  return record;
}

std::string gaps(SqliteDatabase& database, int count = 100) {
  std::string text;
  for (const NumberGap& gap : read_gaps(database, "s", count)) {
    text += gap.device + " " + std::to_string(gap.first) + "-" + std::to_string(gap.last) + ";";
  }
  return text;
}

}  // namespace

TEST_CASE("numbers that never arrived are listed by device") {
  struct Case {
    const char* what;
    std::vector<Record> arrived;
    const char* gaps;
  };
  const std::vector<Case> cases{
      {"nothing", {}, ""},
      {"all, in any order", {from("a", 2), from("a", 1), from("a", 3)}, ""},
      {"the first", {from("a", 2)}, "a 1-1;"},
      {"in the middle, and two devices", {from("a", 1), from("a", 5), from("b", 1), from("b", 3)}, "a 2-4;b 2-2;"},
      {"several of one device", {from("a", 2), from("a", 4)}, "a 1-1;a 3-3;"},
      {"what another survey got is not missing", {from("a", 1), from("a", 2, "t"), from("a", 3)}, ""},
      {"a device that never answered this survey", {from("a", 5, "t")}, ""},
      {"a number twice, from a copied device", {from("a", 1), from("a", 1, "t"), from("a", 2)}, ""},
  };
  for (const Case& arrival : cases) {
    INFO(arrival.what);
    auto database = test::empty_database();
    ResponseTable table(database);
    for (const Record& record : arrival.arrived) table.apply(record);
    CHECK(gaps(database) == arrival.gaps);
  }
}

TEST_CASE("a number counts as arrived whatever became of its response") {
  auto database = test::empty_database();
  ResponseTable table(database);
  Record late = from("a", 1);
  late.device.clear();
  CHECK(table.apply(late) == created);
  CHECK(table.apply(from("a", 1)) == duplicate);
  Record refused = from("a", 2);
  refused.problems = "[{}]";
  CHECK(table.apply(refused) == rejected);
  CHECK(table.apply(from("a", 3)) == created);
  CHECK(gaps(database).empty());
}

TEST_CASE("no more gaps than asked for") {
  auto database = test::empty_database();
  ResponseTable table(database);
  for (const int number : {2, 4, 6}) table.apply(from("a", number));
  CHECK(gaps(database, 2) == "a 1-1;a 3-3;");
}

TEST_CASE("conflicts and refused responses are listed page by page") {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(test::record("x", 1));
  table.apply(test::record("x", 1, "b"));
  table.apply(test::record("x", 1, "c"));
  Record refused = test::record("y", 4, "d");
  refused.problems = "[{}]";
  table.apply(refused);
  const auto all = read_asides(database, "s", {}, 100);
  REQUIRE(all.size() == 3);
  CHECK(all[0].json == "b");
  CHECK(all[0].problems.empty());
  CHECK(all[2].problems == "[{}]");
  CHECK(all[2].key.seq == 4);
  const auto first = read_asides(database, "s", {}, 1);
  const auto rest = read_asides(database, "s", first.front().key, 100);
  REQUIRE(rest.size() == 2);
  CHECK(rest[0].json == "c");
}
