#include "score/paired.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

namespace {

Transitions transitions_of(const std::vector<double>& counts) {
  Transitions transitions;
  for (std::size_t i = 0; i < 9; ++i) transitions.counts[i / 3][i % 3] = static_cast<std::int64_t>(counts[i]);
  return transitions;
}

}  // namespace

TEST_CASE("a paired change agrees with NumPy's mean and deviation and SciPy's normal distribution") {
  for (const auto& row : test::rows_of("score/paired.csv")) {
    const auto found = compare_paired(transitions_of(test::numbers(row[0])), std::stod(row[1]));
    CAPTURE(row[0], row[1]);
    REQUIRE(found);
    CHECK(test::agrees(found->difference, std::stod(row[2])));
    CHECK(test::agrees(found->interval.low, std::stod(row[3])));
    CHECK(test::agrees(found->interval.high, std::stod(row[4])));
    CHECK(test::agrees(found->z, std::stod(row[5])));
    CHECK(test::agrees(found->p, std::stod(row[6])));
  }
}

TEST_CASE("by hand: of ten, three detractors became promoters") {
  Transitions transitions;
  transitions.add(Category::passive, Category::passive, 7);
  transitions.add(Category::detractor, Category::promoter, 3);
  const auto found = compare_paired(transitions);
  CHECK(transitions.n() == 10);
  CHECK(found->difference == Approx(60));
  CHECK(found->z == Approx(0.6 / std::sqrt(0.084)));  // (1.2 − 0.36)/10
}

TEST_CASE("those who stayed as they are change nothing, and nobody is no comparison") {
  CHECK_FALSE(compare_paired({}).has_value());
  Transitions stayed;
  stayed.add(Category::promoter, Category::promoter, 4);
  stayed.add(Category::detractor, Category::detractor);
  CHECK(compare_paired(stayed)->difference == 0);
  CHECK(compare_paired(stayed)->p == 1);
}

TEST_CASE("when all changed alike, nothing is left to chance") {
  Transitions fell;
  fell.add(Category::promoter, Category::passive, 4);
  CHECK(compare_paired(fell)->difference == -100);
  CHECK(compare_paired(fell)->z == -INFINITY);
  CHECK(compare_paired(fell)->p == 0);
}

TEST_CASE("transitions add up in any order") {
  CHECK(rc::check([] {
    const auto any = [] {
      return transitions_of(*rc::gen::container<std::vector<double>>(
          9, rc::gen::map(rc::gen::inRange(0, 1000), [](int value) { return double(value); })));
    };
    const Transitions a = any();
    const Transitions b = any();
    const Transitions c = any();
    RC_ASSERT(a + b == b + a);
    RC_ASSERT((a + b) + c == a + (b + c));
    RC_ASSERT((a + b).n() == a.n() + b.n());
  }));
}
