#include "collector/sqlite_schema.h"

#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("the schema is made once, and stays when it is prepared again") {
  auto database = test::empty_database();
  database.run("INSERT INTO surveys VALUES ('a', 'r', '{}', 1)");
  prepare_schema(database);
  CHECK(test::number(database, "SELECT count(*) FROM surveys") == 1);
  CHECK(test::number(database, "PRAGMA user_version") == 1);
}

TEST_CASE("a database of another program, or of a newer zeroten, is left alone") {
  SqliteDatabase other(":memory:", Access::read_write);
  other.run("CREATE TABLE theirs (a)");
  CHECK_THROWS_WITH(prepare_schema(other), has_text("another program"));
  CHECK(test::number(other, "SELECT count(*) FROM sqlite_schema") == 1);
  auto newer = test::empty_database();
  newer.run("PRAGMA user_version = 2");
  CHECK_THROWS_WITH(prepare_schema(newer), has_text("newer"));
}

TEST_CASE("the tables refuse what no response can be") {
  auto database = test::empty_database();
  const char* const wrong =
      GENERATE("INSERT INTO responses VALUES ('s', NULL, 1, 'h', 'r', 'partial', 9, 'promoter', 0, '{}', 1)",
               "INSERT INTO responses VALUES ('s', 'a', 1, 'h', 'r', 'partial', 11, 'promoter', 0, '{}', 1)",
               "INSERT INTO responses VALUES ('s', 'a', 'one', 'h', 'r', 'partial', 9, 'promoter', 0, '{}', 1)");
  CHECK_THROWS_AS(database.run(wrong), DatabaseError);
}

TEST_CASE("a report is counted from an index: no record is read") {
  const auto database = test::empty_database();
  SqliteStatement plan(
      database.handle(),
      "EXPLAIN QUERY PLAN SELECT nps, status, count(*) FROM responses WHERE survey = ? GROUP BY nps, status");
  REQUIRE(plan.step());
  CHECK_THAT(std::string(plan.text(3)), has_text("COVERING INDEX responses_by_score"));
}
