#include "table/number_columns.h"

#include <cmath>

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

TEST_CASE("columns of numbers have a gap where a cell is empty or no number, and the latter are refused by line") {
  const test::TempFolder folder;
  const auto read = zeroten::table::read_number_columns(
      folder.write("file", "a,b\n9,12.85\nNA,-3\nmany,400\n\"2,5\",1\n"), {"a", "b"});
  CHECK(read.complaint.empty());
  REQUIRE(read.columns.size() == 2);
  CHECK(read.columns[1] == std::vector<double>{12.85, -3, 400, 1});
  CHECK(read.columns[0][0] == 9);
  CHECK(std::isnan(read.columns[0][1]));
  CHECK(std::isnan(read.columns[0][2]));
  CHECK(read.columns[0][3] == 2.5);
  CHECK(read.refusals.count(zeroten::table::Refusal::no_value) == 1);
  CHECK(read.refusals.examples(zeroten::table::Refusal::no_value).front().line == 4);
}
