#include "score/random.h"

#include <cmath>
#include <vector>

#include "score/chi_square.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("SplitMix64 gives its published numbers") {
  Random random(1234567);  // the reference program of Rosetta Code's and Vigna's splitmix64.c
  CHECK(random.next() == 6457827717110365317U);
  CHECK(random.next() == 3203168211198807973U);
  CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("binomial draws are spread as they should be") {
  const int n = 12;
  const double p = GENERATE(0.04, 0.3, 0.5, 0.9);
  constexpr int draws = 20'000;
  std::vector<double> found(n + 1);
  Random random(5);
  for (int i = 0; i < draws; ++i) found[static_cast<std::size_t>(random.binomial(n, p))] += 1;
  double chi_square = 0;
  int cells = 0;
  for (int k = 0; k <= n; ++k) {
    const double orders = std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1));
    const double expected = draws * orders * std::pow(p, k) * std::pow(1 - p, n - k);
    if (expected < 5) continue;
    chi_square += (found[k] - expected) * (found[k] - expected) / expected;
    ++cells;
  }
  CAPTURE(p);
  CHECK(chi_square_tail(chi_square, cells - 1) > 1e-4);
}

TEST_CASE("draws of very many are as far from the mean as they should be, and never out of range") {
  Random random(9);
  const std::int64_t n = 1'000'000'000;
  for (int i = 0; i < 50; ++i) {
    const double z = (static_cast<double>(random.binomial(n, 0.25)) - 2.5e8) / std::sqrt(n * 0.1875);
    CHECK(std::abs(z) < 5);
  }
  CHECK(random.binomial(10, 0) == 0);
  CHECK(random.binomial(10, 1) == 10);
  CHECK(random.binomial(0, 0.5) == 0);
}
