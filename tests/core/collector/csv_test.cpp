#include "collector/csv.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a cell is quoted when it must be") {
  CHECK(csv_cell("") == "");
  CHECK(csv_cell("Warm socks") == "Warm socks");
  CHECK(csv_cell("a,b") == "\"a,b\"");
  CHECK(csv_cell("say \"ah\"") == "\"say \"\"ah\"\"\"");
  CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
  CHECK(csv_cell("two\r\nlines") == "\"two\r\nlines\"");
}

TEST_CASE("a cell is never a formula") {
  CHECK(csv_cell("=1+1") == "'=1+1");
  CHECK(csv_cell("+1") == "'+1");
  CHECK(csv_cell("-1") == "'-1");
  CHECK(csv_cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(csv_cell("\t=1") == "'\t=1");
  CHECK(csv_cell("\r=1") == "\"'\r=1\"");
  CHECK(csv_cell("=HYPERLINK(\"https://a\",\"b\")") == "\"'=HYPERLINK(\"\"https://a\"\",\"\"b\"\")\"");
  CHECK(csv_cell("1=1") == "1=1");
}

TEST_CASE("a row ends with CR LF, and empty cells keep their place") {
  CHECK(csv_row({"a", "", "b,c"}) == "a,,\"b,c\"\r\n");
  CHECK(csv_row({"", "a"}) == ",a\r\n");
}
