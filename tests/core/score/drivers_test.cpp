#include "score/drivers.h"

#include <rapidcheck.h>

#include <cmath>
#include <numeric>

#include "score/correlation.h"
#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

using Numbers = std::vector<double>;

namespace {

double sum_of(const Numbers& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

}  // namespace

TEST_CASE("R squared and its shares agree with regressions by NumPy over all orders") {
  for (const auto& row : test::rows_of("score/drivers.csv")) {
    const std::vector<Numbers> columns{test::scores_of(row[1]), test::scores_of(row[2]), test::scores_of(row[3])};
    CAPTURE(row[0], row[1], row[2], row[3]);
    const auto found = drivers(test::scores_of(row[0]), columns);
    REQUIRE(found);
    CHECK(test::agrees(found->r_squared, std::stod(row[4])));
    for (std::size_t i = 0; i < 3; ++i) CHECK(test::agrees(found->shares[i], std::stod(row[5 + i])));
  }
}

TEST_CASE("one driver explains the square of its correlation") {
  const Numbers y{1, 4, 2, 8, 5};
  const Numbers x{2, 3, 3, 9, 1};
  const double r = pearson(x, y)->value;
  const auto found = drivers(y, std::vector<Numbers>{x});
  CHECK(found->r_squared == Approx(r * r));
  CHECK(found->shares[0] == Approx(r * r));
  CHECK(found->n == 5);
}

TEST_CASE("two drivers that say the same share alike, and a constant one gets nothing") {
  const Numbers y{1, 4, 2, 8, 5, 6};
  const Numbers x{2, 3, 3, 9, 1, 5};
  Numbers doubled;
  for (const double value : x) doubled.push_back(2 * value + 1);
  const auto found = drivers(y, std::vector<Numbers>{x, doubled, Numbers(6, 0.1)});
  CHECK(found->shares[0] == Approx(found->shares[1]));
  CHECK(found->shares[2] == Approx(0).margin(1e-12));
  CHECK(found->r_squared == Approx(std::pow(pearson(x, y)->value, 2)));
}

TEST_CASE("rows with anything missing are left out") {
  const auto found = drivers(Numbers{1, 4, 2, 8, NAN, 3}, std::vector<Numbers>{{1, 2, 3, 9, 4, NAN}});
  CHECK(found->n == 4);
  CHECK(found->r_squared == Approx(drivers(Numbers{1, 4, 2, 8}, std::vector<Numbers>{{1, 2, 3, 9}})->r_squared));
}

TEST_CASE("without enough to go by there are no drivers") {
  const Numbers y{1, 4, 2, 8};
  CHECK_FALSE(drivers(y, {}).has_value());
  CHECK_FALSE(drivers(y, std::vector<Numbers>{{1, 2, 3}}).has_value());
  CHECK_FALSE(drivers(y, std::vector<Numbers>(3, Numbers{1, 2, 3, 5})).has_value());
  CHECK_FALSE(drivers(Numbers(6, 0.7), std::vector<Numbers>{{1, 2, 3, 4, 5, 6}}).has_value());
  CHECK_FALSE(drivers(Numbers(40, 1), std::vector<Numbers>(most_drivers + 1, Numbers(40, 1))).has_value());
}

TEST_CASE("shares of up to twelve drivers are 0 or more and add up to R squared, in any order of them") {
  CHECK(rc::check([] {
    const std::size_t count = *rc::gen::element<std::size_t>(1, 2, 5, 8);
    std::vector<Numbers> columns(count);
    const auto column = rc::gen::container<std::vector<int>>(30, rc::gen::inRange(0, 11));
    for (Numbers& values : columns) {
      const auto drawn = *column;
      values.assign(drawn.begin(), drawn.end());
    }
    const auto drawn = *column;
    const auto found = drivers(Numbers(drawn.begin(), drawn.end()), columns);
    RC_PRE(found.has_value());
    RC_ASSERT(std::abs(sum_of(found->shares) - found->r_squared) < 1e-9);
    for (const double share : found->shares) RC_ASSERT(share >= -1e-12);
    const auto reversed =
        drivers(Numbers(drawn.begin(), drawn.end()), std::vector<Numbers>(columns.rbegin(), columns.rend()));
    for (std::size_t i = 0; i < count; ++i) {
      RC_ASSERT(std::abs(found->shares[i] - reversed->shares[count - 1 - i]) < 1e-9);
    }
  }));
}

TEST_CASE("twelve drivers are as many as are exact") {
  std::vector<Numbers> columns(most_drivers, Numbers(40));
  Numbers outcome(40);
  for (std::size_t row = 0; row < 40; ++row) {
    for (std::size_t j = 0; j < most_drivers; ++j) {
      columns[j][row] = static_cast<double>((row * (2 * j + 3) + row * row * (j + 1)) % 11);
      outcome[row] += columns[j][row] * static_cast<double>(j);
    }
  }
  const auto found = drivers(outcome, columns);
  CHECK(found->r_squared == Approx(1));
  CHECK(sum_of(found->shares) == Approx(1));
  CHECK(found->shares[11] > found->shares[1]);
}
