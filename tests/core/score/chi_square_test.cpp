#include "score/chi_square.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>

#include "score/normal.h"
#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("chi-square agrees with SciPy, tails and quantiles") {
  for (const auto& row : test::numbers_of("score/chi_square.csv")) {
    CAPTURE(row[0], row[1], row[3]);
    CHECK(test::agrees(chi_square_tail(row[0], row[1]), row[2]));
    CHECK(test::agrees(chi_square_quantile(row[3], row[1]), row[4]));
  }
}

TEST_CASE("small tails of chi-square keep their digits, as Boost.Math has them") {
  for (const double freedom : {1.0, 2.0, 15.0, 200.0}) {
    for (const double value : {0.001, 1.0, 30.0, 400.0}) {
      const double expected = cdf(complement(boost::math::chi_squared(freedom), value));
      CAPTURE(freedom, value);
      CHECK(std::abs(chi_square_tail(value, freedom) / expected - 1) < 1e-10);
    }
  }
}

TEST_CASE("a chi-square with one degree of freedom is a squared normal, and nothing is below 0") {
  CHECK(chi_square_tail(1.7 * 1.7, 1) == Approx(two_sided_tail(1.7)).epsilon(1e-12));
  CHECK(chi_square_tail(0, 3) == 1);
}
