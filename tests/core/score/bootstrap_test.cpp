#include "score/bootstrap.h"

#include <rapidcheck.h>

#include <cmath>

#include "score/nps_interval.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("the same seed gives the same interval, another one nearly the same") {
  const Sample sample{50, 30, 20};
  const Interval first = *bootstrap(sample, {1});
  const Interval again = *bootstrap(sample, {1});
  const Interval other = *bootstrap(sample, {2});
  CHECK(first.low == again.low);
  CHECK(first.high == again.high);
  CHECK((first.low != other.low || first.high != other.high));
  CHECK(std::abs(first.low - other.low) < 3);
  CHECK(std::abs(first.low - wald(sample)->low) < 3);
  CHECK(std::abs(first.high - wald(sample)->high) < 3);
}

TEST_CASE("nobody to draw from, or nothing drawn: no interval") {
  CHECK_FALSE(bootstrap({}).has_value());
  CHECK_FALSE(bootstrap({1, 2, 3}, {1, 0}).has_value());
}

TEST_CASE("drawing from those who agree finds nothing else") {
  CHECK(bootstrap({9, 0, 0})->low == 100);
  CHECK(bootstrap({0, 0, 9})->high == -100);
  CHECK(bootstrap({0, 9, 0})->low == 0);
}

TEST_CASE("the bootstrap stays in range and widens with the level") {
  CHECK(rc::check([] {
    const auto count = rc::gen::map(rc::gen::inRange(0, 100), [](int value) { return double(value); });
    const Sample sample{*count, *count, *count};
    RC_PRE(sample.n() > 0);
    const Interval narrow = *bootstrap(sample, {3, 200, 0.5});
    const Interval wide = *bootstrap(sample, {3, 200, 0.95});
    RC_ASSERT(-100 <= wide.low && wide.low <= narrow.low && narrow.high <= wide.high && wide.high <= 100);
  }));
}
