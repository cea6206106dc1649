#include "cli/report_text.h"

#include "tests/catch.h"

using namespace zeroten::cli;

TEST_CASE("numbers of a report are written for people") {
  CHECK(with_commas(999) == "999");
  CHECK(with_commas(1'234'567) == "1,234,567");
  CHECK(percent(0.4618) == "46.2 %");
  CHECK(percent(0, 0) == "0.0 %");
  CHECK(two_digits(3.866) == "3.87");
  CHECK(whole_points(-0.2) == "0");
  CHECK(whole_points(-12.5) == "-13");
  CHECK(level_text(0.95) == "95 %");
}

TEST_CASE("columns are as wide as letters are many, not bytes") {
  CHECK(padded("Å", 3) == "Å  ");
  CHECK(right_aligned("Å", 3) == "  Å");
  CHECK(padded("long", 2) == "long");
}

TEST_CASE("a bar is as long as its part of the longest") {
  CHECK(bar(0, 0).empty());
  CHECK(bar(1, 40) == "█");
  CHECK(bar(1, 80) == "▌");
}
