#include "collector/erasure.h"

#include "collector/response_table.h"
#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;
using namespace zeroten::collector;
using enum codec::ReceiptResult;

namespace {

const std::string kept = "SELECT id FROM responses ORDER BY id";

Record of(const std::string& respondent, Record record) {
  record.respondent = respondent;
  return record;
}

Record refused(Record record) {
  record.problems = "[{}]";
  return record;
}

}  // namespace

TEST_CASE("what was erased does not come back, whatever copy of it comes late") {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(test::record("x", 2, "secret"));
  table.apply(test::record("x", 2, "conflict"));
  table.apply(test::record("y", 1));
  CHECK(erase_responses(database, {.survey = "s", .id = "x"}, 7) == 1);
  CHECK(table.apply(test::record("x", 1)) == stale);
  CHECK(table.apply(test::record("x", 2, "secret")) == stale);
  CHECK(table.apply(test::record("x", 3)) == stale);
  CHECK(table.apply(refused(test::record("x", 4))) == stale);
  CHECK(test::rows(database, kept) == "y;");
  CHECK(test::number(database, "SELECT count(*) FROM conflicts") == 0);
  CHECK(erase_responses(database, {.survey = "s", .id = "x"}, 8) == 0);
}

TEST_CASE("all of a respondent goes, by name or by token, and what was kept aside of them") {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(of("eva", test::record("a", 1)));
  table.apply(of("eva", test::record("b", 1)));
  table.apply(of("adam", test::record("c", 1)));
  Record signed_one = test::record("d", 1);
  signed_one.subject = "eva";
  table.apply(signed_one);
  table.apply(of("eva", refused(test::record("e", 1))));
  CHECK(erase_responses(database, {.survey = "s", .respondent = "eva"}, 7) == 4);
  CHECK(test::rows(database, kept) == "c;");
  CHECK(table.apply(of("eva", refused(test::record("e", 1)))) == stale);
}

TEST_CASE("what is old goes, what is new and what is of another survey stays") {
  auto database = test::empty_database();
  ResponseTable table(database);
  table.apply(test::record("old", 1));    // received 1001
  table.apply(test::record("new", 500));  // received 1500
  Record conflict_of_new = test::record("new", 500, "other");
  conflict_of_new.received = 1001;
  table.apply(conflict_of_new);
  Record elsewhere = test::record("old", 1);
  elsewhere.survey = "t";
  table.apply(elsewhere);
  CHECK(erase_responses(database, {.survey = "s", .received_before = 1500}, 9000) == 1);
  CHECK(test::rows(database, "SELECT survey, id FROM responses ORDER BY survey") == "s new;t old;");
  CHECK(test::number(database, "SELECT count(*) FROM conflicts") == 0);
  CHECK(table.apply(test::record("new", 501)) == updated);
}

TEST_CASE("one erasure takes a limited number, and the next one the rest") {
  auto database = test::empty_database();
  ResponseTable table(database);
  for (int number = 0; number < most_erased + 5; ++number) table.apply(test::record(std::to_string(number), 1));
  const Selection all{.survey = "s", .received_before = 9999};
  CHECK(erase_responses(database, all, 1) == most_erased);
  CHECK(erase_responses(database, all, 1) == 5);
}

TEST_CASE("nothing of what was erased is left in the file") {
  const test::TempFolder folder;
  {
    auto database = test::empty_database(folder.file("a.db"));
    ResponseTable table(database);
    table.apply(test::record("x", 1, "a secret of somebody"));
    erase_responses(database, {.survey = "s", .id = "x"}, 1);
  }
  CHECK(test::text_of(folder.file("a.db")).find("a secret of somebody") == std::string::npos);
}
