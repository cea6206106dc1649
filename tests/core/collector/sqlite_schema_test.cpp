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
  CHECK(test::number(database, "PRAGMA user_version") == 3);
}

TEST_CASE("a database of another program, or of a newer zeroten, is left alone") {
  SqliteDatabase other(":memory:", Access::read_write);
  other.run("CREATE TABLE theirs (a)");
  CHECK_THROWS_WITH(prepare_schema(other), has_text("another program"));
  CHECK(test::number(other, "SELECT count(*) FROM sqlite_schema") == 1);
  auto newer = test::empty_database();
  newer.run("PRAGMA user_version = 4");
  CHECK_THROWS_WITH(prepare_schema(newer), has_text("newer"));
}

TEST_CASE("the tables refuse what no response can be") {
  auto database = test::empty_database();
  const char* const wrong = GENERATE(
      "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received) "
      "VALUES ('s', NULL, 1, 'h', 'r', 'partial', 9, 'promoter', 0, '{}', 1)",
      "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received) "
      "VALUES ('s', 'a', 1, 'h', 'r', 'partial', 11, 'promoter', 0, '{}', 1)",
      "INSERT INTO responses (survey, id, seq, hash, revision, status, nps, category, comments, record, received) "
      "VALUES ('s', 'a', 'one', 'h', 'r', 'partial', 9, 'promoter', 0, '{}', 1)");
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

TEST_CASE("segments are counted from an index: no record is read") {
  const auto database = test::empty_database();
  SqliteStatement plan(
      database.handle(),
      "EXPLAIN QUERY PLAN SELECT facets, nps, started FROM responses WHERE survey = ? AND facets > '' ORDER BY facets");
  std::string steps;
  while (plan.step()) steps += std::string(plan.text(3)) + "\n";
  CHECK_THAT(steps, has_text("COVERING INDEX responses_by_facets") && !has_text("TEMP B-TREE"));
}

TEST_CASE("what is missing is looked up by the devices of the survey: no table is read from end to end") {
  const auto database = test::empty_database();
  SqliteStatement plan(database.handle(),
                       "EXPLAIN QUERY PLAN SELECT number FROM device_numbers "
                       "WHERE device IN (SELECT device FROM device_numbers WHERE survey = ?)");
  std::string steps;
  while (plan.step()) steps += std::string(plan.text(3)) + "\n";
  CHECK_THAT(steps, has_text("device_numbers_by_survey (survey=?)") && has_text("(device=?)") && !has_text("SCAN"));
}

TEST_CASE("a database of the first version is brought up to date, with all that it holds") {
  SqliteDatabase old(":memory:", Access::read_write);
  old.run(
      "PRAGMA application_id = 2050044014; PRAGMA user_version = 1;"
      "CREATE TABLE surveys (id TEXT NOT NULL, revision TEXT NOT NULL, definition TEXT NOT NULL, added INTEGER NOT "
      "NULL,"
      " PRIMARY KEY (id, revision)) STRICT;"
      "CREATE TABLE responses (survey TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL,"
      " revision TEXT NOT NULL, status TEXT NOT NULL, nps INTEGER, category TEXT NOT NULL, comments INTEGER NOT NULL,"
      " record TEXT NOT NULL, received INTEGER NOT NULL, PRIMARY KEY (survey, id)) STRICT;"
      "CREATE TABLE conflicts (survey TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL,"
      " record TEXT NOT NULL, received INTEGER NOT NULL, PRIMARY KEY (survey, id, seq, hash)) STRICT;"
      "INSERT INTO responses VALUES ('s', 'a', 1, 'h', 'r', 'partial', 9, 'promoter', 0, '{\"respondent\":\"eva\"}', "
      "1);"
      "INSERT INTO responses VALUES ('s', 'b', 1, 'h', 'r', 'partial', 9, 'promoter', 0, "
      "'{\"answers\":{\"contact\":true,\"score\":9}}', 1);");
  prepare_schema(old);
  CHECK(test::rows(old, "SELECT id, respondent, subject FROM responses ORDER BY id") == "a eva ;b  ;");
  CHECK(test::rows(old, "SELECT id FROM responses WHERE consents = 1") == "b;");
  CHECK(test::number(old, "SELECT count(*) FROM conflicts") == 0);
  CHECK(test::number(old, "PRAGMA user_version") == 3);
}
