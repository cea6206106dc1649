#include "collector/sqlite_statement.h"

#include "collector/sqlite_database.h"
#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a statement gives back what was bound: numbers, texts, nothing") {
  const SqliteDatabase database(":memory:", Access::read_write);
  SqliteStatement statement(database.handle(), "SELECT ?1, ?2, ?3, ?4");
  statement.bind(1, std::int64_t{9'000'000'000}).bind(2, std::string_view("å\0b", 4)).bind(3, std::string_view());
  statement.bind(4, std::optional<int>());
  REQUIRE(statement.step());
  CHECK(statement.integer(0) == 9'000'000'000);
  CHECK(statement.text(1) == std::string_view("å\0b", 4));
  CHECK_FALSE(statement.is_null(2));
  CHECK(statement.text(2).empty());
  CHECK(statement.is_null(3));
  CHECK_FALSE(statement.step());
}

TEST_CASE("a statement is ready again after its scope, without the old bindings") {
  const SqliteDatabase database(":memory:", Access::read_write);
  SqliteStatement statement(database.handle(), "SELECT ?1");
  {
    const StatementScope scope(statement);
    statement.bind(1, std::int64_t{1});
    REQUIRE(statement.step());
  }
  REQUIRE(statement.step());
  CHECK(statement.is_null(0));
}

TEST_CASE("what SQLite refuses is thrown with its own words") {
  SqliteDatabase database(":memory:", Access::read_write);
  CHECK_THROWS_WITH(SqliteStatement(database.handle(), "SELEKT 1"), has_text("syntax error"));
  database.run("CREATE TABLE t (n INTEGER NOT NULL) STRICT");
  SqliteStatement insert(database.handle(), "INSERT INTO t VALUES (?1)");
  CHECK_THROWS_WITH(insert.run(), has_text("NOT NULL"));
  CHECK_NOTHROW(insert.bind(1, std::int64_t{1}).run());
}
