#include "collector/response_queries.h"

#include "collector/response_table.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("every response with a score is counted, whatever became of the rest of it") {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(test::scored("a", 10, "complete"));
  table.apply(test::scored("b", 10, "partial"));
  table.apply(test::scored("c", 3, "dismissed"));
  table.apply(test::scored("d", std::nullopt, "dismissed"));
  Record elsewhere = test::scored("e", 0, "complete");
  elsewhere.survey = "t";
  table.apply(elsewhere);
  const Summary summary = summarize_responses(database, "s", 50);
  CHECK(summary.tally.counts == std::array<std::int64_t, 11>{0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2});
  CHECK(summary.partial == 1);
  CHECK(summary.complete == 1);
  CHECK(summary.dismissed == 2);
}

TEST_CASE("a survey that nobody answered has an empty summary") {
  auto database = test::empty_database();
  const Summary summary = summarize_responses(database, "s", 50);
  CHECK(summary.tally.n() == 0);
  CHECK(summary.newest.empty());
}

TEST_CASE("the newest responses with comments come first, and no more than asked for") {
  auto database = test::empty_database();
  ResponseTable table(database);
  for (const auto& [id, received] : {std::pair{"a", 3}, {"b", 1}, {"c", 2}, {"d", 4}}) {
    Record record = test::scored(id, 9, "complete", *id == 'd' ? 0 : 1);
    record.received = received;
    table.apply(record);
  }
  CHECK(test::ids(summarize_responses(database, "s", 50).newest) == "acb");
  CHECK(test::ids(summarize_responses(database, "s", 2).newest) == "ac");
}

TEST_CASE("pages follow each other and give every response once") {
  auto database = test::empty_database();
  ResponseTable table(database);
  for (const char* id : {"b", "e", "a", "d", "c"}) table.apply(test::record(id, 1, id));
  CHECK(test::ids(list_responses(database, "s", "", 2)) == "ab");
  CHECK(test::ids(list_responses(database, "s", "b", 2)) == "cd");
  CHECK(test::ids(list_responses(database, "s", "d", 2)) == "e");
  CHECK(test::ids(list_responses(database, "s", "e", 2)).empty());
  CHECK(test::ids(list_responses(database, "t", "", 2)).empty());
}
