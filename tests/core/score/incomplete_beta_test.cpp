#include "score/incomplete_beta.h"

#include <rapidcheck.h>

#include <boost/math/special_functions/beta.hpp>
#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("the incomplete beta function of 0 is 0, of 1 it is 1, and between it is known for small parameters") {
  CHECK(incomplete_beta(2, 3, 0) == 0);
  CHECK(incomplete_beta(2, 3, 1) == 1);
  CHECK(incomplete_beta(1, 1, 0.3) == Approx(0.3));
  CHECK(incomplete_beta(2, 1, 0.3) == Approx(0.09));
  CHECK(incomplete_beta(0.5, 0.5, 0.5) == Approx(0.5));
}

TEST_CASE("the incomplete beta function agrees with Boost.Math") {
  CHECK(rc::check([] {
    const auto exponent = rc::gen::map(rc::gen::inRange(-300, 5700), [](int i) { return std::pow(10, i / 1000.0); });
    const double a = *exponent;
    const double b = *exponent;
    // Around a/(a+b), where it rises from 0 to 1.
    const double middle = a / (a + b);
    const double spread = std::sqrt(middle * (1 - middle) / (a + b + 1));
    const double x = std::min(1.0, std::max(0.0, middle + *rc::gen::inRange(-4000, 4000) / 1000.0 * spread));
    RC_ASSERT(std::abs(incomplete_beta(a, b, x) - boost::math::ibeta(a, b, x)) < 1e-9);
  }));
}
