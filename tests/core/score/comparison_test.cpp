#include "score/comparison.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("two samples compare as with the formulas of R's NPS package, but for the sign") {
  for (const auto& row : test::numbers_of("score/comparison.csv")) {
    const Sample a{row[0], row[1], row[2]};
    const Sample b{row[3], row[4], row[5]};
    CAPTURE(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
    for (const Counts counts : {Counts::plain, Counts::adjusted}) {
      const std::size_t at = counts == Counts::plain ? 7 : 10;
      const auto found = compare(a, b, row[6], counts);
      REQUIRE(found);
      CHECK(test::agrees(found->interval.low, row[at]));
      CHECK(test::agrees(found->interval.high, row[at + 1]));
      CHECK(test::agrees(found->p, row[at + 2]));
    }
  }
}

TEST_CASE("by hand: 60 against 30 points of 100 answers each") {
  // Variances 0.44 and 0.61 of the plain counts: SE = √0.0105.
  const auto found = compare({70, 20, 10}, {50, 30, 20}, 0.95, Counts::plain);
  CHECK(found->difference == Approx(30));
  CHECK(found->z == Approx(0.3 / std::sqrt(0.0105)));
  CHECK(found->interval.low == Approx(30 - 195.996398 * std::sqrt(0.0105)));
}

TEST_CASE("an empty sample compares with nothing") {
  CHECK_FALSE(compare({}, {1, 0, 0}).has_value());
  CHECK_FALSE(compare({1, 0, 0}, {}).has_value());
}

TEST_CASE("plain counts without spread: the same is no difference, all else is certain") {
  CHECK(compare({5, 0, 0}, {9, 0, 0}, 0.95, Counts::plain)->p == 1);
  const auto opposite = compare({0, 0, 5}, {9, 0, 0}, 0.95, Counts::plain);
  CHECK(opposite->z == -INFINITY);
  CHECK(opposite->p == 0);
  CHECK(compare({0, 0, 5}, {9, 0, 0})->p < 0.001);
}

TEST_CASE("the other way round only the sign changes, and p says what the interval says") {
  CHECK(rc::check([] {
    const auto count = rc::gen::map(rc::gen::inRange(0, 500), [](int value) { return double(value); });
    const Sample a{*count, *count, *count};
    const Sample b{*count, *count, *count};
    RC_PRE(a.n() > 0 && b.n() > 0);
    const Comparison there = *compare(a, b);
    const Comparison back = *compare(b, a);
    RC_ASSERT(there.difference == -back.difference && there.z == -back.z && there.p == back.p);
    RC_ASSERT(std::abs(there.interval.low + back.interval.high) < 1e-9);
    RC_ASSERT(-200 <= there.interval.low && there.interval.low <= there.interval.high && there.interval.high <= 200);
    RC_PRE(std::abs(there.p - 0.05) > 1e-9);
    RC_ASSERT((there.p < 0.05) == (there.interval.low > 0 || there.interval.high < 0));
  }));
}
