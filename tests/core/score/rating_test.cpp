#include "score/rating.h"

#include <rapidcheck.h>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("mean, median and the interval of the mean agree with NumPy and SciPy") {
  for (const auto& row : test::rows_of("score/rating.csv")) {
    Tally tally;
    const auto counts = test::numbers(row[0]);
    for (int answer = 1; answer <= 7; ++answer) tally.add(answer, static_cast<std::int64_t>(counts[answer - 1]));
    CAPTURE(row[0], row[1]);
    const auto found = rating(tally, ces_scale, std::stod(row[1]));
    REQUIRE(found);
    REQUIRE(found->mean_interval);
    CHECK(test::agrees(found->mean, std::stod(row[2])));
    CHECK(found->median == std::stod(row[3]));
    CHECK(test::agrees(found->mean_interval->low, std::stod(row[4])));
    CHECK(test::agrees(found->mean_interval->high, std::stod(row[5])));
  }
}

TEST_CASE("satisfaction by hand: 6 of 10 gave a 4 or a 5, 2 gave a 1 or a 2") {
  const auto found = rating(Tally{{0, 1, 1, 2, 4, 2}}, csat_scale);
  CHECK(found->n == 10);
  CHECK(found->mean == Approx(3.5));
  CHECK(found->median == 4);
  CHECK(found->top.hits == 6);
  CHECK(found->top.share == Approx(0.6));
  CHECK(found->top.interval.low == Approx(0.3126738));  // Wilson
  CHECK(found->top.interval.high == Approx(0.8318197));
  CHECK(found->bottom.hits == 2);
  CHECK(found->net == Approx(40));
}

TEST_CASE("answers beside the scale are not counted") {
  CHECK(rating(Tally{{9, 0, 0, 0, 0, 1, 0, 4}}, csat_scale)->n == 1);
  CHECK_FALSE(rating(Tally{{9, 0, 0, 0, 0, 0, 0, 4}}, csat_scale).has_value());
  CHECK_FALSE(rating({}, csat_scale).has_value());
}

TEST_CASE("one answer has a mean but no interval of it; answers that agree have one of no width") {
  const auto one = rating(Tally{{0, 0, 0, 0, 1}}, csat_scale);
  CHECK(one->mean == 4);
  CHECK(one->median == 4);
  CHECK_FALSE(one->mean_interval.has_value());
  const auto agreed = rating(Tally{{0, 0, 0, 0, 6}}, csat_scale);
  CHECK(agreed->mean_interval->low == 4);
  CHECK(agreed->mean_interval->high == 4);
}

TEST_CASE("the median of an even number is half-way between the two in the middle") {
  CHECK(rating(Tally{{0, 1, 0, 0, 1}}, csat_scale)->median == 2.5);
}

TEST_CASE("a scale has boxes that do not meet, within 0 to 10") {
  CHECK(scale(1, 5, 2, 4) == csat_scale);
  CHECK(scale(0, 10, 0, 10).has_value());
  CHECK_FALSE(scale(1, 5, 3, 3).has_value());
  CHECK_FALSE(scale(1, 5, 0, 4).has_value());
  CHECK_FALSE(scale(1, 5, 2, 6).has_value());
  CHECK_FALSE(scale(-1, 5, 2, 4).has_value());
  CHECK_FALSE(scale(1, 11, 2, 4).has_value());
}

TEST_CASE("whatever the answers, mean and median are on the scale and in their interval") {
  CHECK(rc::check([] {
    const auto counts =
        *rc::gen::container<std::array<std::int64_t, score_count>>(rc::gen::inRange<std::int64_t>(0, 1'000'000'000));
    const auto found = rating(Tally{counts}, ces_scale);
    RC_PRE(found.has_value());
    RC_PRE(found->n > 1);
    RC_ASSERT(1 <= found->mean_interval->low && found->mean_interval->low <= found->mean);
    RC_ASSERT(found->mean <= found->mean_interval->high && found->mean_interval->high <= 7);
    RC_ASSERT(1 <= found->median && found->median <= 7);
    RC_ASSERT(std::abs(found->net - 100 * (found->top.share - found->bottom.share)) < 1e-9);
  }));
}
