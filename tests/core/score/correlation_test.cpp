#include "score/correlation.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

using Numbers = std::vector<double>;

TEST_CASE("Pearson's, Spearman's and Kendall's coefficients and their p agree with SciPy, with many ties") {
  for (const auto& row : test::rows_of("score/correlation.csv")) {
    const Numbers x = test::scores_of(row[0]);
    const Numbers y = test::scores_of(row[1]);
    const auto number = [&row](std::size_t i) { return std::stod(row[i]); };
    CAPTURE(row[0], row[1]);
    const auto r = pearson(x, y);
    REQUIRE(r);
    CHECK(test::agrees(r->value, number(2)));
    CHECK(test::agrees(*r->p, number(3)));
    CHECK(test::agrees(r->interval->low, number(4)));
    CHECK(test::agrees(r->interval->high, number(5)));
    const auto rho = spearman(x, y);
    CHECK(test::agrees(rho->value, number(6)));
    CHECK(test::agrees(*rho->p, number(7)));
    const auto tau = kendall(x, y);
    CHECK(test::agrees(tau->value, number(8)));
    CHECK(test::agrees(*tau->p, number(9)));
  }
}

TEST_CASE("an offset of 1e8 changes nothing") {
  const Numbers x{1, 2, 4, 7, 3};
  Numbers far;
  for (const double value : x) far.push_back(1e8 + value);
  const Numbers y{2, 1, 5, 6, 3};
  CHECK(std::abs(pearson(far, y)->value - pearson(x, y)->value) < 1e-15);
}

TEST_CASE("huge and tiny numbers correlate as others do") {
  const Numbers x{1, 2, 4, 7, 3};
  const Numbers y{2, 1, 5, 6, 3};
  for (const double unit : {1e-200, 1e200}) {
    Numbers scaled;
    for (const double value : x) scaled.push_back(unit * value);
    CHECK(pearson(scaled, y)->value == Approx(pearson(x, y)->value));
  }
}

TEST_CASE("a constant column, one pair or none goes together with nothing") {
  const Numbers constant{3, 3, 3, 3};
  const Numbers rising{1, 2, 3, 4};
  for (const auto& found : {pearson(constant, rising), spearman(constant, rising), kendall(constant, rising),
                            pearson(rising, constant), spearman(rising, constant), kendall(rising, constant),
                            pearson(Numbers{1}, Numbers{2}), spearman(Numbers{}, Numbers{}), kendall({}, {})}) {
    CHECK_FALSE(found.has_value());
  }
  const Numbers tenths{0.1, 0.1, 0.1, NAN};
  CHECK_FALSE(pearson(tenths, rising).has_value());
}

TEST_CASE("what always goes together correlates with 1, and two pairs say nothing about chance") {
  const Numbers rising{1, 2, 3, 4, 5};
  const Numbers falling{10, 8, 6, 4, 2};
  CHECK(pearson(rising, falling)->value == Approx(-1));
  CHECK(kendall(rising, falling)->value == Approx(-1));
  CHECK(spearman(rising, rising)->value == Approx(1));
  CHECK(*pearson(rising, rising)->p < 1e-9);
  const auto two = pearson(Numbers{1, 2}, Numbers{1, 5});
  CHECK(two->value == Approx(1));
  CHECK_FALSE(two->p.has_value());
  CHECK_FALSE(two->interval.has_value());
  CHECK_FALSE(kendall(Numbers{1, 2}, Numbers{1, 5})->p.has_value());
}

TEST_CASE("n counts the pairs that were complete") {
  CHECK(pearson(Numbers{1, NAN, 3, 5}, Numbers{2, 3, NAN, 4})->n == 2);
  CHECK(kendall(Numbers{1, NAN, 3, 5, 6}, Numbers{2, 3, 9, 4, 1})->n == 4);
}

TEST_CASE("all three are symmetric, between -1 and 1, and turn with one column") {
  CHECK(rc::check([] {
    const auto columns = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 11)));
    Numbers x;
    Numbers y;
    Numbers turned;
    for (const auto& [a, b] : columns) {
      x.push_back(a);
      y.push_back(b);
      turned.push_back(-b);
    }
    using Method = std::optional<Correlation> (*)(const Numbers&, const Numbers&);
    const Method methods[] = {[](const Numbers& a, const Numbers& b) { return pearson(a, b); },
                              [](const Numbers& a, const Numbers& b) { return spearman(a, b); },
                              [](const Numbers& a, const Numbers& b) { return kendall(a, b); }};
    for (const Method method : methods) {
      const auto found = method(x, y);
      RC_ASSERT(found.has_value() == method(y, x).has_value());
      if (!found) continue;
      RC_ASSERT(std::abs(found->value - method(y, x)->value) < 1e-12);
      RC_ASSERT(std::abs(found->value + method(x, turned)->value) < 1e-12);
      RC_ASSERT(-1 <= found->value && found->value <= 1);
      if (found->p) RC_ASSERT(0 <= *found->p && *found->p <= 1);
    }
  }));
}

TEST_CASE("Kendall's tau-b is what comparing all pairs gives") {
  CHECK(rc::check([] {
    const std::size_t n = *rc::gen::inRange<std::size_t>(2, 60);
    const auto x = *rc::gen::container<std::vector<int>>(n, rc::gen::inRange(0, 11));
    const auto y = *rc::gen::container<std::vector<int>>(n, rc::gen::inRange(0, 11));
    double sum = 0;
    double x_pairs = 0;
    double y_pairs = 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const int a = (x[i] > x[j]) - (x[i] < x[j]);
        const int b = (y[i] > y[j]) - (y[i] < y[j]);
        sum += a * b;
        x_pairs += a * a;
        y_pairs += b * b;
      }
    }
    const auto found = kendall(Numbers(x.begin(), x.end()), Numbers(y.begin(), y.end()));
    RC_ASSERT(found.has_value() == (x_pairs > 0 && y_pairs > 0));
    if (found) RC_ASSERT(std::abs(found->value - sum / std::sqrt(x_pairs * y_pairs)) < 1e-12);
  }));
}
