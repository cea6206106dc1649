#include "score/weighted_tally.h"

#include <rapidcheck.h>

#include <cmath>

#include "score/nps_interval.h"
#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

namespace {

WeightedTally tally_of(const std::vector<double>& scores, const std::vector<double>& weights, double factor = 1) {
  WeightedTally tally;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    REQUIRE(tally.add(static_cast<int>(scores[i]), factor * weights[i]));
  }
  return tally;
}

}  // namespace

TEST_CASE("weighted score, effective n and linearised error agree with NumPy, whatever the unit of the weights") {
  const double factor = GENERATE(1.0, 1e-30, 1e60);
  for (const auto& row : test::rows_of("score/weights.csv")) {
    const WeightedTally tally = tally_of(test::scores_of(row[0]), test::numbers(row[1]), factor);
    CAPTURE(row[0], row[1], factor);
    CHECK(test::agrees(effective_n(tally), std::stod(row[2])));
    CHECK(test::agrees(*nps(sample_of(tally)), std::stod(row[3])));
    CHECK(test::agrees(*standard_error(tally), std::stod(row[4])));
  }
}

TEST_CASE("by hand: a promoter who counts three times and a detractor who counts once") {
  const WeightedTally tally = tally_of({10, 0}, {3, 1});
  CHECK(effective_n(tally) == Approx(1.6));
  CHECK(*nps(sample_of(tally)) == Approx(50));
  CHECK(*standard_error(tally) == Approx(100 * std::sqrt(9 * 0.25 + 2.25) / 4));
}

TEST_CASE("weights that are all alike change nothing") {
  CHECK(rc::check([] {
    const auto counts =
        *rc::gen::container<std::array<std::int64_t, score_count>>(rc::gen::inRange<std::int64_t>(0, 30));
    const Tally plain{counts};
    RC_PRE(plain.n() > 0);
    WeightedTally weighted;
    for (int score = 0; score <= 10; ++score) {
      for (std::int64_t i = 0; i < plain.counts[static_cast<std::size_t>(score)]; ++i) {
        RC_ASSERT(weighted.add(score, 2.5));
      }
    }
    const Interval expected = *adjusted_wald(sample_of(plain));
    const Interval found = *adjusted_wald(sample_of(weighted));
    RC_ASSERT(std::abs(found.low - expected.low) < 1e-9 && std::abs(found.high - expected.high) < 1e-9);
    RC_ASSERT(std::abs(*standard_error(weighted) - 100 * sample_of(plain).standard_error()) < 1e-9);
  }));
}

TEST_CASE("a weight that is no weight is refused, and leaves the tally as it was") {
  WeightedTally tally;
  for (const double weight : {-1.0, -1e-300, std::nan(""), double(INFINITY), -double(INFINITY), 1e101, 1e-101}) {
    CAPTURE(weight);
    CHECK_FALSE(tally.add(5, weight));
  }
  CHECK(tally == WeightedTally());
}

TEST_CASE("weights of 0 count for nothing, and nothing has no score") {
  WeightedTally tally;
  CHECK(tally.add(9, 0));
  CHECK(effective_n(tally) == 0);
  CHECK_FALSE(nps(sample_of(tally)).has_value());
  CHECK_FALSE(adjusted_wald(sample_of(tally)).has_value());
  CHECK_FALSE(standard_error(tally).has_value());
}

TEST_CASE("weighted tallies with whole weights add up in any order") {
  CHECK(rc::check([] {
    const auto any = [] {
      WeightedTally tally;
      for (const int score : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 11))) {
        RC_ASSERT(tally.add(score, *rc::gen::inRange(0, 100)));
      }
      return tally;
    };
    const WeightedTally a = any();
    const WeightedTally b = any();
    const WeightedTally c = any();
    RC_ASSERT(a + b == b + a);
    RC_ASSERT((a + b) + c == a + (b + c));
  }));
}
