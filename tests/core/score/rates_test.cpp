#include "score/rates.h"

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("who was never reached is not counted as somebody who did not answer") {
  const auto rate = response_rate(60, 250, 50);
  CHECK(rate->share == Approx(0.3));
  CHECK(rate->n == 200);
  CHECK(rate->interval.low == Approx(0.2407474468));  // Wilson, by hand
  CHECK(rate->interval.high == Approx(0.3667906837));
  CHECK(completion_rate(9, 10)->share == Approx(0.9));
}

TEST_CASE("a rate that was counted wrongly, or of nobody, is none") {
  CHECK_FALSE(response_rate(0, 0).has_value());
  CHECK_FALSE(response_rate(0, 5, 5).has_value());
  CHECK_FALSE(response_rate(3, 5, 3).has_value());
  CHECK_FALSE(response_rate(1, 5, -1).has_value());
  CHECK_FALSE(response_rate(1, 5, 6).has_value());
  CHECK_FALSE(response_rate(-1, 5).has_value());
  CHECK_FALSE(completion_rate(6, 5).has_value());
}
