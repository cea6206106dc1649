#include "table/file_reading.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::table;

TEST_CASE("a file is counted by its path") {
  const test::TempFolder folder;
  const Reading reading = read_file(folder.write("file", "score\n9\n3\n"), {});
  CHECK(reading.complaint.empty());
  CHECK(total(reading.tally).n() == 2);
}

TEST_CASE("what cannot be read is told of") {
  CHECK_THAT(read_file("/no/such/file", {}).complaint, has_text("cannot be opened"));
  CHECK_THAT(read_file("/tmp", {}).complaint, has_text("folder"));
}
