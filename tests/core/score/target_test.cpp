#include "score/target.h"

#include "score/nps_interval.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("at the lower end of the interval of 95 % it is 97.5 % sure that the score is over it") {
  for (const Sample& sample : {Sample{60, 20, 20}, Sample{1, 0, 0}, Sample{3, 40, 900}, Sample{0, 5, 0}}) {
    const double low = adjusted_wald(sample)->low;
    if (low <= -100) continue;
    CHECK(over_target(sample, low)->sureness == Approx(0.975).epsilon(1e-12));
    CHECK(over_target(sample, low + 1)->sureness < 0.975);
  }
}

TEST_CASE("the middle of the adjusted counts is as likely over as under") {
  CHECK(over_target({10, 5, 10}, 0)->sureness == 0.5);
  CHECK(over_target({1000, 0, 0}, 0)->sureness == 1);
  CHECK(over_target({0, 0, 1000}, 0)->sureness < 1e-9);
}

TEST_CASE("without answers, or for a target that no score reaches, nothing is sure") {
  CHECK_FALSE(over_target({}, 40));
  CHECK_FALSE(over_target({1, 1, 1}, 101));
  CHECK_FALSE(over_target({1, 1, 1}, std::numeric_limits<double>::quiet_NaN()));
}
