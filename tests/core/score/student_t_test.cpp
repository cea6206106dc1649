#include "score/student_t.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "score/normal.h"
#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("Student's t agrees with SciPy, tails and quantiles") {
  for (const auto& row : test::numbers_of("score/student_t.csv")) {
    CAPTURE(row[0], row[1], row[3]);
    CHECK(test::agrees(two_sided_t_tail(row[0], row[1]), row[2]));
    CHECK(test::agrees(two_sided_t(row[3], row[1]), row[4]));
  }
}

TEST_CASE("tails of Student's t keep their digits where they are small, as Boost.Math has them") {
  for (const double freedom : {1.0, 2.5, 10.0, 300.0, 100'000.0}) {
    for (const double t : {1e-9, 0.01, 1.0, 8.0, 30.0}) {
      const double expected = 2 * cdf(complement(boost::math::students_t(freedom), t));
      CAPTURE(freedom, t);
      if (expected > 1e-290) CHECK(std::abs(two_sided_t_tail(t, freedom) / expected - 1) < 1e-8);
    }
  }
}

TEST_CASE("Student's t has two tails, and is the normal distribution with endless freedom") {
  CHECK(two_sided_t_tail(0, 5) == 1);
  CHECK(two_sided_t_tail(-2, 5) == two_sided_t_tail(2, 5));
  CHECK(two_sided_t_tail(INFINITY, 5) == 0);
  CHECK(two_sided_t(0.95, 1e6) == Approx(two_sided_z(0.95)).epsilon(1e-5));
}
