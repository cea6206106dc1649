#include "score/sample_size.h"

#include <rapidcheck.h>

#include <limits>

#include "score/nps_interval.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("answers for a margin, by hand") {
  struct Row {
    double margin;
    Plan plan;
    std::int64_t answers;
  };
  const auto row = GENERATE(values<Row>({
      {10, {}, 382},                       // 1.96² / 0.1² = 384.15, less 3 is 381.15
      {10, {1.0, 0.95, false}, 385},       // plain Wald
      {5, {typical_variance}, 1150},       // 3.8415 · 0.75 / 0.0025 = 1152.44
      {10, {typical_variance, 0.9}, 200},  // 2.7055 · 75 = 202.91
      {200, {}, 1},                        // less than one answer would do
  }));
  CAPTURE(row.margin);
  CHECK(answers_for_margin(row.margin, row.plan) == row.answers);
}

TEST_CASE("answers for a difference, by hand") {
  CHECK(answers_for_difference(10) == 1567);  // 2 · (1.96 + 0.8416)² / 0.1² = 1569.78
  CHECK(answers_for_difference(10, {1, 1, 0.95, 0.8, false}) == 1570);
  CHECK(answers_for_difference(10, {0.5, 0.7, 0.95, 0.5, false}) == 461);  // 1.2 · 384.15 = 460.98
}

TEST_CASE("what cannot be planned has no number") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double margin : {0.0, -1.0, nan, 1e-200}) {
    CHECK_FALSE(answers_for_margin(margin).has_value());
    CHECK_FALSE(answers_for_difference(margin).has_value());
  }
  CHECK_FALSE(answers_for_margin(5, {0}).has_value());
  CHECK_FALSE(answers_for_margin(5, {1.1}).has_value());
  CHECK_FALSE(answers_for_difference(5, {1, 1, 0.95, 1.0}).has_value());
  CHECK_FALSE(margin_of_error({}).has_value());
}

TEST_CASE("a small population needs fewer answers, and answers of all leave no doubt") {
  CHECK(answers_of_population(385, 1000) == 279);  // 385 / 1.384 = 278.2
  CHECK(answers_of_population(385, 1'000'000'000) == 385);
  CHECK(answers_of_population(385, 20) == 20);
  CHECK(*finite_margin(10, 100, 1000) == Approx(10 * 0.94916));
  CHECK(*finite_margin(10, 1, 1) == 0);
  CHECK(*finite_margin(10, 50, 50) == 0);
  CHECK_FALSE(finite_margin(10, 51, 50).has_value());
  CHECK_FALSE(finite_margin(10, 0, 50).has_value());
}

TEST_CASE("that many answers give the margin, and one less does not") {
  CHECK(rc::check([] {
    const double margin = *rc::gen::inRange(5, 400) / 10.0;
    const std::int64_t n = *answers_for_margin(margin, {1.0, 0.95, false});
    // Half promoters and half detractors vary by 1.
    const auto reached = [](double answers) { return *margin_of_error({answers / 2, 0, answers / 2}); };
    RC_ASSERT(reached(double(n)) <= margin + 1e-9);
    RC_ASSERT(reached(double(n) - 1) > margin - 1e-9);
  }));
}
