#include "score/post_stratification.h"

#include <cmath>
#include <vector>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("by hand: a quarter of the customers answered half of the survey") {
  // NPS 50 with variance 0.45, and −10 with 0.59, of 100 answers each; the second group is three quarters of all.
  const std::vector<Stratum> strata{{1, {60, 30, 10}}, {3, {25, 40, 35}}};
  const auto found = stratified(strata);
  CHECK(found->nps == Approx(0.25 * 50 - 0.75 * 10));
  CHECK(found->standard_error == Approx(100 * std::sqrt(0.0625 * 0.45 / 100 + 0.5625 * 0.59 / 100)));
  CHECK(found->interval.high - found->nps == Approx(1.959963985 * found->standard_error));
  CHECK(found->nps - found->interval.low == Approx(1.959963985 * found->standard_error));
}

TEST_CASE("sizes in any unit give the same, and a stratum of size 0 is not needed") {
  const std::vector<Stratum> shares{{0.25, {60, 30, 10}}, {0.75, {25, 40, 35}}, {0, {}}};
  const std::vector<Stratum> heads{{25'000, {60, 30, 10}}, {75'000, {25, 40, 35}}};
  CHECK(stratified(shares)->nps == Approx(stratified(heads)->nps));
  CHECK(stratified(shares)->standard_error == Approx(stratified(heads)->standard_error));
}

TEST_CASE("groups that answered as often as they are give the plain score") {
  CHECK(stratified(std::vector<Stratum>{{100, {60, 30, 10}}, {50, {20, 10, 20}}})->nps == Approx(100 * 50.0 / 150));
}

TEST_CASE("without sizes, with impossible ones or without answers there is no score") {
  const Sample some{1, 2, 3};
  const auto strata =
      GENERATE_COPY(std::vector<Stratum>{}, std::vector<Stratum>{{0, some}},
                    std::vector<Stratum>{{-1, some}, {2, some}}, std::vector<Stratum>{{std::nan(""), some}},
                    std::vector<Stratum>{{INFINITY, some}}, std::vector<Stratum>{{1, some}, {1, {}}});
  CHECK_FALSE(stratified(strata).has_value());
}
