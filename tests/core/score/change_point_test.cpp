#include "score/change_point.h"

#include <rapidcheck.h>

#include <cmath>
#include <vector>

#include "score/chi_square.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("by hand: the change is where the detractors came") {
  const std::vector<Sample> periods{{10, 5, 0}, {10, 5, 0}, {0, 5, 10}, {0, 5, 10}, {0, 5, 10}};
  const auto found = change_point(periods);
  REQUIRE(found);
  CHECK(found->first_after == 2);
  CHECK(found->before == Sample{20, 10, 0});
  CHECK(found->after == Sample{0, 15, 30});
  // G = 2 Σ observed log(observed / expected) of the table of before and after.
  const double g =
      2 * (20 * std::log(20 / 8.0) + 10 * std::log(10 / 10.0) + 15 * std::log(15 / 15.0) + 30 * std::log(30 / 18.0));
  CHECK(found->likelihood_ratio == Approx(g));
  CHECK(found->p == Approx(4 * chi_square_tail(g, 2)));
}

TEST_CASE("without a change the likeliest place is not a sign of one") {
  const auto found = change_point(std::vector<Sample>{{5, 3, 2}, {10, 6, 4}, {5, 3, 2}});
  CHECK(found->likelihood_ratio == Approx(0).margin(1e-9));
  CHECK(found->p == 1);
}

TEST_CASE("empty periods are not where something changed") {
  const auto found = change_point(std::vector<Sample>{{}, {10, 0, 0}, {}, {}, {0, 0, 10}, {}});
  CHECK(found->first_after == 4);
}

TEST_CASE("answers in one period, or none: nothing to split") {
  CHECK_FALSE(change_point(std::vector<Sample>{}).has_value());
  CHECK_FALSE(change_point(std::vector<Sample>{{}, {1, 2, 3}, {}}).has_value());
  CHECK(change_point(std::vector<Sample>{{4, 0, 0}, {9, 0, 0}})->p == 1);
}

TEST_CASE("a change is found in the mirrored time at the mirrored place") {
  CHECK(rc::check([] {
    std::vector<Sample> periods;
    const int before = *rc::gen::inRange(1, 10);
    const int after = *rc::gen::inRange(1, 10);
    for (int i = 0; i < before + after; ++i) periods.push_back(i < before ? Sample{30, 10, 5} : Sample{5, 10, 30});
    const auto found = change_point(periods);
    RC_ASSERT(found->first_after == static_cast<std::size_t>(before));
    RC_ASSERT(found->p < 1e-4);
    const auto mirrored = change_point(std::vector<Sample>(periods.rbegin(), periods.rend()));
    RC_ASSERT(mirrored->first_after == static_cast<std::size_t>(after));
  }));
}
