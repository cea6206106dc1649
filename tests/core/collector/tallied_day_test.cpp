#include "collector/tallied_day.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("the days from 1970 to 2099 are tallied, and no others") {
  CHECK_FALSE(collector::is_tallied(*score::day("1969-12-31")));
  CHECK(collector::is_tallied(*score::day("1970-01-01")));
  CHECK(collector::is_tallied(*score::day("2099-12-31")));
  CHECK_FALSE(collector::is_tallied(*score::day("2100-01-01")));
}
