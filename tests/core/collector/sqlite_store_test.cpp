// What only this store does; the rest is in store_test.cpp.
#include "collector/sqlite_store.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("a file that cannot be a store is refused with a reason") {
  const test::TempFolder folder;
  CHECK_THROWS_WITH(SqliteStore(folder.file("none/a.db")), has_text("unable to open"));
  CHECK_THROWS_WITH(SqliteStore(folder.write("b.db", std::string(200, 'x'))), has_text("not a database"));
}
