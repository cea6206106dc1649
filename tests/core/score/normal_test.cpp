#include "score/normal.h"

#include <cmath>
#include <numbers>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("the two-sided z of a level agrees with the known constants") {
  using Row = std::pair<double, double>;
  // Computed with 60 digits from the power series of the distribution.
  const auto [level, z] = GENERATE(values<Row>({{0.5, 0.6744897501960817},
                                                {0.6826894921370859, 0.9999999999999999},
                                                {0.8, 1.2815515655446006},
                                                {0.90, 1.6448536269514722},
                                                {0.95, 1.959963984540054},
                                                {0.975, 2.241402727604945},
                                                {0.99, 2.5758293035489004},
                                                {0.995, 2.807033768343804},
                                                {0.999, 3.2905267314918945},
                                                {0.9999, 3.890591886413121},
                                                {0.999999, 4.891638475692932},
                                                {0.999999999, 6.109410209383449}}));
  CAPTURE(level);
  CHECK(std::abs(two_sided_z(level) - z) < 1e-13);
}

TEST_CASE("z grows with the level and leads back to it") {
  double before = 0;
  for (double level = 0.01; level < 1; level += 0.01) {
    CAPTURE(level);
    const double z = two_sided_z(level);
    CHECK(z > before);
    CHECK(std::abs(std::erf(z / std::numbers::sqrt2) - level) < 1e-14);
    before = z;
  }
}

TEST_CASE("z is finite at the very ends of the levels") {
  CHECK(two_sided_z(1e-300) < 1e-15);
  CHECK(two_sided_z(1e-12) == Approx(1.2533141e-12).epsilon(1e-3));
  CHECK(two_sided_z(std::nextafter(1.0, 0.0)) == Approx(8.2923611));
}
