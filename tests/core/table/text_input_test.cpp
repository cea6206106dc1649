#include "table/text_input.h"

#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("a text gives its bytes, as many as are asked for, to its end") {
  TextInput input("abcde");
  CHECK(input.size() == 5);
  std::string bytes(3, ' ');
  CHECK(input.read(bytes.data(), 3) == 3);
  CHECK(bytes == "abc");
  CHECK(input.read(bytes.data(), 3) == 2);
  CHECK(bytes == "dec");
  CHECK(input.read(bytes.data(), 3) == 0);
  CHECK(input.complaint().empty());
}
