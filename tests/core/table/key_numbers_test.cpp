#include "table/key_numbers.h"

#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("keys get numbers in the order of their first appearance, and keep them") {
  KeyNumbers numbers;
  CHECK(numbers.find(0) == 0);
  CHECK(numbers.find_or_add(700) == 1);
  CHECK(numbers.find_or_add(0) == 2);
  CHECK(numbers.find_or_add(~std::uint64_t{0}) == 3);
  CHECK(numbers.find_or_add(700) == 1);
  CHECK(numbers.find(0) == 2);
}

TEST_CASE("there are as many numbers as groups, and then no more") {
  KeyNumbers numbers;
  for (std::uint64_t i = 0; i < most_groups; ++i) REQUIRE(numbers.find_or_add(i << 32) == i + 1);
  CHECK(numbers.find_or_add(1) == 0);
  CHECK(numbers.find(1) == 0);
  for (std::uint64_t i = 0; i < most_groups; ++i) REQUIRE(numbers.find(i << 32) == i + 1);
}
