#include "score/nps_interval.h"

#include <rapidcheck.h>

#include <cmath>

#include "score/bootstrap.h"
#include "score/nps.h"
#include "tests/catch.h"
#include "tests/core/support/table.h"

using namespace zeroten;
using namespace zeroten::score;

namespace {

bool same(const std::optional<Interval>& found, double low, double high) {
  return found && test::agrees(found->low, low) && test::agrees(found->high, high);
}

Sample any_sample() {
  const auto count = rc::gen::inRange(0, *rc::gen::element(3, 30, 3000, 300'000));
  const Sample sample{double(*count), double(*count), double(*count)};
  RC_PRE(sample.n() > 0);
  return sample;
}

}  // namespace

TEST_CASE("score, variance, Wald and adjusted Wald agree with the formulas of R's NPS package") {
  for (const auto& row : test::numbers_of("score/nps.csv")) {
    const Sample sample{row[0], row[1], row[2]};
    CAPTURE(row[0], row[1], row[2], row[3]);
    CHECK(test::agrees(*nps(sample), row[4]));
    CHECK(test::agrees(10'000 * sample.variance(), row[5]));
    CHECK(test::agrees(100 * sample.standard_error(), row[6]));
    CHECK(same(wald(sample, row[3]), row[7], row[8]));
    CHECK(same(adjusted_wald(sample, row[3]), row[9], row[10]));
  }
}

TEST_CASE("the score interval agrees with one found by maximizing the likelihood with SciPy") {
  for (const auto& row : test::numbers_of("score/tango.csv")) {
    CAPTURE(row[0], row[1], row[2], row[3]);
    const auto interval = score_interval({row[0], row[1], row[2]}, row[3]);
    REQUIRE(interval);
    CHECK(test::agrees(interval->low, row[4]));
    CHECK(test::agrees(interval->high, row[5]));
  }
}

TEST_CASE("by hand: with t the interval of 5, 3 and 2 is 2.262 standard errors wide to each side") {
  const double margin = 100 * 2.2621571627982053 * std::sqrt(0.061);
  CHECK(same(wald_t({5, 3, 2}), 30 - margin, 30 + margin));
  CHECK_FALSE(wald_t({1, 0, 0}).has_value());
}

TEST_CASE("without answers there is no interval by any method") {
  for (const auto& method : {wald(Sample()), wald_t(Sample()), score_interval(Sample()), adjusted_wald(Sample())}) {
    CHECK_FALSE(method.has_value());
  }
}

TEST_CASE("where all agree, Wald's interval has no width and the score interval still does") {
  CHECK(same(wald({8, 0, 0}), 100, 100));
  const auto interval = score_interval({8, 0, 0});
  CHECK(interval->high == 100);
  CHECK(interval->low < 90);
}

TEST_CASE("every method stays in range, holds its centre and mirrors with the answers") {
  const auto method = GENERATE(0, 1, 2, 3);
  const auto interval = [method](const Sample& sample) {
    return method == 0   ? wald(sample)
           : method == 1 ? wald_t(sample)
           : method == 2 ? score_interval(sample)
                         : adjusted_wald(sample);
  };
  CHECK(rc::check([&] {
    const Sample sample = any_sample();
    const auto found = interval(sample);
    const auto mirrored = interval({sample.detractors, sample.passives, sample.promoters});
    RC_ASSERT(found.has_value() == (method != 1 || sample.n() >= 2));
    if (!found) return;
    const double centre = 100 * (method == 3 ? adjusted(sample).mean() : sample.mean());
    RC_ASSERT(-100 <= found->low && found->low <= centre + 1e-9 && centre - 1e-9 <= found->high && found->high <= 100);
    RC_ASSERT(std::abs(mirrored->low + found->high) < 1e-9 && std::abs(mirrored->high + found->low) < 1e-9);
  }));
}

TEST_CASE("all methods come to the same with many answers") {
  const Sample many{500'000, 300'000, 200'000};
  const Interval expected = *adjusted_wald(many);
  for (const auto& found : {wald(many), wald_t(many), score_interval(many)}) {
    CHECK(std::abs(found->low - expected.low) < 1e-3);
    CHECK(std::abs(found->high - expected.high) < 1e-3);
  }
  const auto drawn = bootstrap(many, {7, 4000});
  CHECK(std::abs(drawn->low - expected.low) < 0.02);
  CHECK(std::abs(drawn->high - expected.high) < 0.02);
}
