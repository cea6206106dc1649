#include "score/interval_method.h"

#include "score/nps_interval.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("every way to an interval has a name, and gives one around the score") {
  const Sample sample{50, 30, 20};
  for (const char* name : {"adjusted_wald", "wald", "wald_t", "score", "bootstrap"}) {
    INFO(name);
    const auto method = interval_method(name);
    REQUIRE(method);
    CHECK(name_of(*method) == name);
    const auto found = interval(sample, *method, 0.9);
    REQUIRE(found);
    CHECK(found->level == 0.9);
    CHECK(found->low > 10);
    CHECK(found->low < 30);
    CHECK(found->high > 30);
    CHECK_FALSE(interval(Sample(), *method));
  }
  CHECK_FALSE(interval_method("guess"));
  CHECK(interval(sample, IntervalMethod::wald)->low == wald(sample)->low);
}
