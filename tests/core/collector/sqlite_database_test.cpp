#include "collector/sqlite_database.h"

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("a database that is written to keeps a log and waits for the disk at every commit") {
  const test::TempFolder folder;
  const SqliteDatabase database(folder.file("a.db"), Access::read_write);
  CHECK(test::rows(database, "PRAGMA journal_mode") == "wal;");
  CHECK(test::number(database, "PRAGMA synchronous") == 2);  // FULL
  CHECK(test::number(database, "PRAGMA wal_autocheckpoint") == 0);
  CHECK(test::number(database, "PRAGMA busy_timeout") == 5000);
}

TEST_CASE("a reader cannot write, and does not make a file") {
  const test::TempFolder folder;
  CHECK_THROWS_AS(SqliteDatabase(folder.file("none.db"), Access::read_only), DatabaseError);
  const auto writer = test::empty_database(folder.file("a.db"));
  SqliteDatabase reader(folder.file("a.db"), Access::read_only);
  CHECK_THROWS_WITH(reader.run("DELETE FROM surveys"), has_text("readonly"));
}

TEST_CASE("a file that is no database, or a damaged one, is refused") {
  const test::TempFolder folder;
  const std::string text = folder.write("text.db", "This is not a database, and long enough to be asked about it.");
  CHECK_THROWS_AS(SqliteDatabase(text, Access::read_write), DatabaseError);
  const std::string file = folder.file("damaged.db");
  {
    auto database = test::empty_database(file);
    database.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
        "INSERT INTO surveys SELECT i, 'r', hex(randomblob(500)), 1 FROM n");
  }
  std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(2 * 4096) << std::string(4096, 'x');
  CHECK_THROWS_AS(SqliteDatabase(file, Access::read_write).check_integrity(), DatabaseError);
}

TEST_CASE("a transaction that is not committed leaves no trace") {
  auto database = test::empty_database();
  {
    const Transaction transaction(database);
    database.run("INSERT INTO surveys VALUES ('a', 'r', '{}', 1)");
  }
  CHECK(test::number(database, "SELECT count(*) FROM surveys") == 0);
  Transaction transaction(database);
  database.run("INSERT INTO surveys VALUES ('a', 'r', '{}', 1)");
  transaction.commit();
  CHECK(test::number(database, "SELECT count(*) FROM surveys") == 1);
}
