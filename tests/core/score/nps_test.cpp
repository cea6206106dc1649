#include "score/nps.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally tally_of(std::int64_t promoters, std::int64_t passives, std::int64_t detractors) {
  Tally tally;
  tally.add(10, promoters);
  tally.add(7, passives);
  tally.add(6, detractors);
  return tally;
}

}  // namespace

TEST_CASE("the score is the share of promoters less the share of detractors, in points") {
  CHECK(nps(tally_of(1, 1, 1)) == 0.0);
  CHECK(nps(tally_of(1, 0, 0)) == 100.0);
  CHECK(nps(tally_of(0, 0, 1)) == -100.0);
  CHECK(nps(tally_of(0, 5, 0)) == 0.0);
  CHECK(nps(tally_of(7, 93, 0)) == 7.0);
  CHECK(nps(tally_of(2, 1, 0)) == 200.0 / 3);
  CHECK(nps(tally_of(0, 1, 2)) == -200.0 / 3);
}

TEST_CASE("nobody answered: no score, no rounded score and no interval, rather than 0") {
  CHECK_FALSE(nps(Tally()).has_value());
  CHECK_FALSE(rounded_nps(Tally()).has_value());
  CHECK_FALSE(adjusted_wald(Tally()).has_value());
}

TEST_CASE("halves are rounded away from zero, from the counts") {
  struct Row {
    std::int64_t promoters, passives, detractors;
    int rounded;
  };
  const auto row = GENERATE(values<Row>({
      {1, 199, 0, 1},   // 0.5
      {0, 199, 1, -1},  // −0.5
      {1, 200, 0, 0},   // just below the half
      {0, 200, 1, 0},
      {1, 198, 0, 1},  // just above
      {0, 198, 1, -1},
      {3, 197, 0, 2},  // 1.5
      {0, 197, 3, -2},
      {5, 3, 0, 63},  // 62.5
      {0, 3, 5, -63},
      {1, 7, 0, 13},  // 12.5
      {2, 1, 0, 67},  // 66.67
      {1, 2, 0, 33},
      {335, 331, 334, 0},  // 0.1; the rounded shares 34 and 33 would say 1
      {1, 0, 1, 0},
      {1, 0, 0, 100},
      {0, 0, 1, -100},
  }));
  CAPTURE(row.promoters, row.passives, row.detractors);
  CHECK(rounded_nps(tally_of(row.promoters, row.passives, row.detractors)) == row.rounded);
}

TEST_CASE("there is no minus zero") {
  for (const Tally& tally : {tally_of(0, 1, 0), tally_of(3, 0, 3), tally_of(0, 1000, 1)}) {
    if (nps(tally) == 0.0) CHECK_FALSE(std::signbit(*nps(tally)));
    CHECK(rounded_nps(tally) == 0);
  }
}

TEST_CASE("huge counts overflow nothing and stay in range") {
  constexpr std::int64_t most = (std::int64_t{1} << 53) - 1;
  CHECK(rounded_nps(tally_of(most, 0, 0)) == 100);
  CHECK(rounded_nps(tally_of(0, 0, most)) == -100);
  CHECK(rounded_nps(tally_of(most / 2, 1, most / 2)) == 0);
  CHECK(rounded_nps(tally_of(1'000'000'000'000, 199'000'000'000'000, 0)) == 1);
  CHECK(nps(tally_of(5'000'000'000, 5'000'000'000, 0)) == 50.0);
  const auto interval = adjusted_wald(tally_of(most, 0, 0));
  REQUIRE(interval);
  CHECK(interval->low > 99.9999);
  CHECK(interval->high == 100.0);
}

TEST_CASE("whatever the counts, the score is from -100 to 100 and rounds to the nearest whole number") {
  CHECK(rc::check([] {
    const auto count = rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << *rc::gen::inRange(1, 52));
    const Tally tally = tally_of(*count, *count, *count);
    RC_PRE(tally.n() > 0 && tally.n() < std::int64_t{1} << 53);
    const double score = *nps(tally);
    RC_ASSERT(score >= -100.0 && score <= 100.0);
    RC_ASSERT(std::abs(score - *rounded_nps(tally)) <= 0.5 + 1e-9);
    Tally mirrored = tally_of(tally.counts[6], tally.counts[7], tally.counts[10]);
    RC_ASSERT(*nps(mirrored) == -score);
    RC_ASSERT(*rounded_nps(mirrored) == -*rounded_nps(tally));
  }));
}

TEST_CASE("the quotient of huge counts never passes the end by its last bit") {
  for (std::int64_t n = 90'000'000'000'000; n < std::int64_t{1} << 53; n += n / 100'000) {
    const double all = *nps(tally_of(n, 0, 0));
    if (all > 100.0 || all < 100.0 - 1e-13 || *nps(tally_of(0, 0, n)) != -all) FAIL(n << " answers");
  }
}
