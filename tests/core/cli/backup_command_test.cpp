#include "cli/backup_command.h"

#include <filesystem>

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/asking.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

test::Outcome backup(const std::string& store, const std::string& output, std::vector<std::string> more = {}) {
  more.insert(more.begin(), {"backup", "--store", store, "-o", output});
  return test::run_command(cli::add_backup_command, std::move(more));
}

}  // namespace

TEST_CASE("backup copies a database that is in use, and writes over nothing unless it is told to") {
  const test::TempFolder folder;
  const std::string file = folder.file("a.db");
  const std::string copy = folder.file("copy.db");
  collector::SqliteStore store(file);
  CHECK(backup("sqlite:" + file, copy).exit_code == 0);
  test::submit(store, {test::record("x", 1)});
  const auto again = backup(file, copy);
  CHECK(again.exit_code == 2);
  CHECK_THAT(again.err, has_text("copy.db is there already") && has_text("--force"));
  const auto responses = [&] {
    return test::number(collector::SqliteDatabase(copy, collector::Access::read_only),
                        "SELECT count(*) FROM responses");
  };
  CHECK(responses() == 0);
  CHECK(backup(file, copy, {"--force"}).exit_code == 0);
  CHECK(responses() == 1);
}

TEST_CASE("backup says why it makes no copy") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.db", "no database");
  const auto other = folder.file("copy.db");
  CHECK_THAT(backup(folder.file("none.db"), other).err, has_text("there is no database"));
  CHECK_THAT(backup(file, file, {"--force"}).err, has_text("is the database itself"));
  CHECK(backup(file, other).exit_code == 1);
  folder.write("copy.db-wal", "x");
  CHECK_THAT(backup(file, other).err, has_text("copy.db-wal is there"));
}

TEST_CASE("for PostgreSQL backup names the command, without the password") {
  const auto outcome = backup("postgresql://eva:secret@db.example:5432/shop", "copy.dump");
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, has_text("pg_dump --schema=zeroten --format=custom --file='copy.dump' "
                                   "--dbname='postgresql://eva@db.example:5432/shop'"));
  CHECK_THAT(backup("postgresql:///shop", "copy.dump").err, has_text("--dbname='postgresql:///shop'"));
}
