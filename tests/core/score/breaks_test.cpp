#include "score/breaks.h"

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("the standard breaks are those of the categories") {
  CHECK(standard_breaks == Breaks{6, 8});
  for (int score = lowest_score; score <= highest_score; ++score) {
    CAPTURE(score);
    CHECK(category_of(score, standard_breaks) == category_of(score));
  }
}

TEST_CASE("breaks leave somebody to be a detractor and a promoter") {
  CHECK(breaks(6, 8) == Breaks{6, 8});
  CHECK(breaks(0, 0) == Breaks{0, 0});
  CHECK(breaks(9, 9) == Breaks{9, 9});
  CHECK_FALSE(breaks(-1, 5).has_value());
  CHECK_FALSE(breaks(8, 6).has_value());
  CHECK_FALSE(breaks(6, 10).has_value());
}
