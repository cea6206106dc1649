#include "table/file_input.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::table;

TEST_CASE("a file gives its bytes as they are, and says how many there are") {
  const test::TempFolder folder;
  FileInput input(folder.write("file", std::string("a\0b\xFF", 4)));
  REQUIRE(input.is_open());
  CHECK(input.size() == 4);
  std::string bytes(3, ' ');
  CHECK(input.read(bytes.data(), 3) == 3);
  CHECK(bytes == std::string("a\0b", 3));
  CHECK(input.read(bytes.data(), 3) == 1);
  CHECK(bytes[0] == '\xFF');
  CHECK(input.read(bytes.data(), 3) == 0);
  CHECK(input.complaint().empty());
}

TEST_CASE("what is no file says why") {
  CHECK_FALSE(FileInput("/no/such/file").is_open());
  CHECK_THAT(FileInput("/no/such/file").complaint(), has_text("cannot be opened: No such file"));
  CHECK_FALSE(FileInput("/tmp").is_open());
  CHECK_THAT(FileInput("/tmp").complaint(), has_text("is a folder"));
}
