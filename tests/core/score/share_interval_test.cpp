#include "score/share_interval.h"

#include <rapidcheck.h>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("Wilson's interval agrees with SciPy") {
  for (const auto& row : test::numbers_of("score/wilson.csv")) {
    CAPTURE(row[0], row[1], row[2]);
    const auto interval = wilson(row[0], row[1], row[2]);
    REQUIRE(interval);
    CHECK(test::agrees(interval->low, row[3]));
    CHECK(test::agrees(interval->high, row[4]));
  }
}

TEST_CASE("Goodman's intervals agree with R") {
  for (const auto& row : test::numbers_of("score/goodman.csv")) {
    CAPTURE(row[0], row[1], row[2], row[3]);
    const auto intervals = goodman({row[0], row[1], row[2]}, row[3]);
    REQUIRE(intervals);
    const std::array<Interval, 3> three{intervals->promoters, intervals->passives, intervals->detractors};
    for (std::size_t i = 0; i < 3; ++i) {
      CHECK(test::agrees(three[i].low, row[4 + 2 * i]));
      CHECK(test::agrees(three[i].high, row[5 + 2 * i]));
    }
  }
}

TEST_CASE("by hand: none of ten is from 0 to 27.8 %, all of ten the rest") {
  const Interval none = *wilson(0, 10);
  CHECK(none.low == 0);
  CHECK(none.high == Approx(0.2775327999));  // z²/(n + z²)
  const Interval all = *wilson(10, 10);
  CHECK(all.low == Approx(1 - none.high));
  CHECK(all.high == Approx(1));
}

TEST_CASE("there is no share of nothing, and none beyond the whole") {
  CHECK_FALSE(wilson(0, 0).has_value());
  CHECK_FALSE(wilson(-1, 5).has_value());
  CHECK_FALSE(wilson(6, 5).has_value());
  CHECK_FALSE(goodman({}).has_value());
}

TEST_CASE("three at once are wider than one alone, and all hold their share") {
  CHECK(rc::check([] {
    const auto count = rc::gen::map(rc::gen::inRange(0, 1000), [](int value) { return double(value); });
    const Sample sample{*count, *count, *count};
    RC_PRE(sample.n() > 0);
    const double share = sample.promoters / sample.n();
    const Interval one = *wilson(sample.promoters, sample.n());
    const Interval three = goodman(sample)->promoters;
    RC_ASSERT(0 <= three.low && three.low <= one.low + 1e-12 && one.low <= share + 1e-12);
    RC_ASSERT(share - 1e-12 <= one.high && one.high <= three.high + 1e-12 && three.high <= 1);
  }));
}
