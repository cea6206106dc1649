#include "score/multiple_tests.h"

#include <rapidcheck.h>

#include <algorithm>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

TEST_CASE("Holm's and Benjamini and Hochberg's p-values agree with R") {
  for (const auto& row : test::rows_of("score/adjusted_p.csv")) {
    const auto p = test::numbers(row[0]);
    const auto by_holm = holm(p);
    const auto by_bh = benjamini_hochberg(p);
    CAPTURE(row[0]);
    for (std::size_t i = 0; i < p.size(); ++i) {
      CHECK(test::agrees(by_holm[i], test::numbers(row[1])[i]));
      CHECK(test::agrees(by_bh[i], test::numbers(row[2])[i]));
    }
  }
}

TEST_CASE("by hand: Holm multiplies the smallest by how many there are, the next by one less") {
  const std::vector<double> p{0.01, 0.04, 0.03, 0.005};
  const std::vector<double> expected{0.03, 0.06, 0.06, 0.02};  // Wikipedia's example
  for (std::size_t i = 0; i < p.size(); ++i) CHECK(holm(p)[i] == Approx(expected[i]));
  CHECK(holm(std::vector<double>{}).empty());
  CHECK(holm(std::vector<double>{0.2}) == std::vector<double>{0.2});
}

TEST_CASE("adjusted p-values keep the order, never fall, and Holm is the stricter one") {
  CHECK(rc::check([](const std::vector<std::uint16_t>& numbers) {
    std::vector<double> p;
    for (const std::uint16_t number : numbers) p.push_back(number / 65535.0);
    std::ranges::sort(p);
    const auto by_holm = holm(p);
    const auto by_bh = benjamini_hochberg(p);
    RC_ASSERT(std::ranges::is_sorted(by_holm));
    RC_ASSERT(std::ranges::is_sorted(by_bh));
    for (std::size_t i = 0; i < p.size(); ++i) {
      RC_ASSERT(p[i] <= by_bh[i] && by_bh[i] <= by_holm[i] + 1e-15 && by_holm[i] <= 1);
    }
  }));
}
