#include "score/cusum.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {
using Zs = std::vector<std::optional<double>>;
}

TEST_CASE("the sums of Montgomery's example of a shift by one sigma") {
  // Introduction to Statistical Quality Control, table 9.1: mean 10, sigma 1, k = 0.5, h = 5; the process shifts after
  // the 20th.
  const double x[] = {9.45,  7.99,  9.29,  11.66, 12.16, 10.18, 8.04,  11.46, 9.20,  10.34,
                      9.03,  11.47, 10.51, 9.40,  10.08, 9.37,  10.62, 10.31, 8.52,  10.84,
                      10.90, 9.33,  12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52};
  Zs z;
  for (const double value : x) z.push_back(value - 10);
  const auto points = cusum(z);
  CHECK(points[3].up == Approx(1.16));
  CHECK(points[1].down == Approx(1.56));
  CHECK(points[27].up == Approx(4.47));
  CHECK_FALSE(points[27].signals);
  CHECK(points[28].up == Approx(5.28));
  CHECK(points[28].signals);
}

TEST_CASE("an empty period leaves the sums as they are") {
  const auto points = cusum(Zs{2.0, std::nullopt, 2.0});
  CHECK(points[0].up == 1.5);
  CHECK(points[1].up == 1.5);
  CHECK(points[2].up == 3.0);
  CHECK(cusum(Zs{}).empty());
}

TEST_CASE("falling mirrors rising, and no sum is below 0") {
  CHECK(rc::check([](const std::vector<std::int8_t>& numbers) {
    Zs z;
    Zs mirrored;
    for (const std::int8_t number : numbers) {
      z.push_back(number / 20.0);
      mirrored.push_back(-number / 20.0);
    }
    const auto points = cusum(z);
    const auto others = cusum(mirrored);
    for (std::size_t i = 0; i < points.size(); ++i) {
      RC_ASSERT(points[i].up == others[i].down && points[i].down == others[i].up && points[i].up >= 0);
      RC_ASSERT(points[i].signals == (points[i].up > 5 || points[i].down > 5));
    }
  }));
}
