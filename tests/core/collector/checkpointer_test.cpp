#include "collector/checkpointer.h"

#include <filesystem>
#include <thread>

#include "tests/catch.h"
#include "tests/core/collector/records.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

void add_surveys(SqliteDatabase& database) {
  database.run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
      "INSERT INTO surveys SELECT i, 'r', hex(randomblob(500)), 1 FROM n");
}

}  // namespace

TEST_CASE("a log that grew long is moved into the database file") {
  const test::TempFolder folder;
  const std::string file = folder.file("a.db");
  auto database = test::empty_database(file);
  add_surveys(database);
  const auto size_before = std::filesystem::file_size(file);
  Checkpointer checkpointer(file);
  checkpointer.log_is(checkpoint_pages);
  while (std::filesystem::file_size(file) <= size_before) std::this_thread::yield();
  CHECK(test::number(database, "SELECT count(*) FROM surveys") == 200);
}

TEST_CASE("a checkpoint can be made between two groups, too") {
  const test::TempFolder folder;
  const std::string file = folder.file("a.db");
  auto database = test::empty_database(file);
  add_surveys(database);
  const auto size_before = std::filesystem::file_size(file);
  checkpoint(database);
  CHECK(std::filesystem::file_size(file) > size_before);
}
