// The adjusted Wald interval of score/nps.h: figures computed elsewhere, and what it promises.
#include <rapidcheck.h>

#include <array>
#include <cmath>

#include "score/nps.h"
#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally tally_of(std::int64_t promoters, std::int64_t passives, std::int64_t detractors) {
  Tally tally;
  tally.add(9, promoters);
  tally.add(8, passives);
  tally.add(0, detractors);
  return tally;
}

double factorial(int n) { return std::tgamma(n + 1.0); }

/// How often the interval holds the true score, over every outcome of n answers.
double coverage(int n, double p, double d) {
  double covered = 0;
  for (int x = 0; x <= n; ++x) {
    for (int y = 0; x + y <= n; ++y) {
      const Interval interval = *adjusted_wald(tally_of(x, n - x - y, y));
      const double truth = 100 * (p - d);
      if (truth < interval.low - 1e-9 || truth > interval.high + 1e-9) continue;
      covered += factorial(n) / (factorial(x) * factorial(y) * factorial(n - x - y)) * std::pow(p, x) * std::pow(d, y) *
                 std::pow(1 - p - d, n - x - y);
    }
  }
  return covered;
}

}  // namespace

TEST_CASE("the interval agrees with figures computed with 60 digits from the published formula") {
  struct Row {
    std::int64_t promoters, passives, detractors;
    double level, low, high;
  };
  const auto row = GENERATE(values<Row>({
      {1, 1, 1, 0.95, -61.112614338043166, 61.112614338043166},
      {1, 0, 0, 0.95, -48.49864942025202, 98.49864942025202},
      {0, 1, 0, 0.95, -60.01139595444137, 60.01139595444137},
      {0, 0, 1, 0.95, -98.49864942025202, 48.49864942025202},
      {5, 0, 0, 0.95, 17.491453034168973, 100.0},
      {10, 0, 0, 0.95, 47.50355154479021, 100.0},
      {0, 0, 30, 0.95, -100.0, -78.6977238725764},
      {7, 2, 1, 0.95, 7.0394086555969695, 85.26828365209533},
      {50, 30, 20, 0.90, 16.474804778175955, 41.777622406290064},
      {50, 30, 20, 0.95, 14.05113017876161, 44.20129700570441},
      {50, 30, 20, 0.99, 9.314195659170798, 48.93823152529522},
      {20, 30, 50, 0.95, -44.20129700570441, -14.05113017876161},
      {100, 0, 100, 0.95, -13.705332565780411, 13.705332565780411},
      {700, 200, 100, 0.95, 55.70959528865497, 63.93148148103596},
      {123456, 654321, 99999, 0.95, 2.5669106019264962, 2.7777148675823438},
  }));
  CAPTURE(row.promoters, row.passives, row.detractors, row.level);
  const auto interval = adjusted_wald(tally_of(row.promoters, row.passives, row.detractors), row.level);
  REQUIRE(interval);
  CHECK(std::abs(interval->low - row.low) < 1e-9);
  CHECK(std::abs(interval->high - row.high) < 1e-9);
  CHECK(interval->level == row.level);
}

TEST_CASE("by hand: ten promoters are 10.75 of 13, with 0.75 detractors") {
  const double p = 10.75 / 13;
  const double d = 0.75 / 13;
  const double margin = 1.959963984540054 * std::sqrt((p + d - (p - d) * (p - d)) / 13);
  CHECK(adjusted_wald(tally_of(10, 0, 0))->low == Approx(100 * (p - d - margin)));
}

TEST_CASE("the interval stays in range, mirrors with the answers and widens with the level") {
  CHECK(rc::check([] {
    const auto count = rc::gen::inRange<std::int64_t>(0, 2000);
    const std::array<std::int64_t, 3> counts{*count, *count, *count};
    const Tally tally = tally_of(counts[0], counts[1], counts[2]);
    RC_PRE(tally.n() > 0);
    const Interval interval = *adjusted_wald(tally);
    RC_ASSERT(-100.0 <= interval.low && interval.low < interval.high && interval.high <= 100.0);
    const Interval mirrored = *adjusted_wald(tally_of(counts[2], counts[1], counts[0]));
    RC_ASSERT(std::abs(mirrored.low + interval.high) < 1e-9 && std::abs(mirrored.high + interval.low) < 1e-9);
    const Interval wider = *adjusted_wald(tally, 0.99);
    RC_ASSERT(wider.low <= interval.low && wider.high >= interval.high);
    // From two answers on it holds the score itself.
    RC_ASSERT(tally.n() < 2 || (interval.low <= *nps(tally) && *nps(tally) <= interval.high));
  }));
}

TEST_CASE("the same shares of more answers are surer") {
  for (const auto& [p, a, d] : {std::array{1, 1, 1}, std::array{1, 0, 0}, std::array{5, 3, 2}, std::array{0, 1, 9}}) {
    double width = 201;
    for (int times = 1; times <= 100'000; times *= 10) {
      const Interval interval = *adjusted_wald(tally_of(p * times, a * times, d * times));
      CAPTURE(p, a, d, times);
      CHECK(interval.high - interval.low < width);
      width = interval.high - interval.low;
    }
    CHECK(width < 1);
  }
}

TEST_CASE("over small samples the interval holds the true score about as often as it says") {
  for (const int n : {5, 10}) {
    double sum = 0;
    int pairs = 0;
    for (double p = 0.1; p < 0.85; p += 0.1) {
      for (double d = 0.1; p + d < 0.95; d += 0.1) {
        CAPTURE(n, p, d);
        const double covered = coverage(n, p, d);
        CHECK(covered > 0.92);
        sum += covered;
        ++pairs;
      }
    }
    CHECK(sum / pairs == Approx(0.953).margin(0.01));
  }
}
