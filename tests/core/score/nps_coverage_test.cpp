// How often the default interval holds the truth: exact, over every outcome.
#include <cmath>
#include <vector>

#include "score/nps_interval.h"
#include "tests/catch.h"

using namespace zeroten::score;

namespace {

/// Each outcome of n answers with its default interval.
struct Outcome {
  int promoters;
  int detractors;
  double orders;  // log of n! / (promoters! passives! detractors!)
  Interval interval;
};

std::vector<Outcome> outcomes(int n) {
  std::vector<Outcome> all;
  for (int x = 0; x <= n; ++x) {
    for (int y = 0; x + y <= n; ++y) {
      const double orders = std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(y + 1) - std::lgamma(n - x - y + 1);
      all.push_back({x, y, orders, *adjusted_wald(Sample{double(x), double(n - x - y), double(y)})});
    }
  }
  return all;
}

double coverage(const std::vector<Outcome>& all, int n, double p, double d) {
  double covered = 0;
  for (const Outcome& outcome : all) {
    const double truth = 100 * (p - d);
    if (truth < outcome.interval.low - 1e-9 || truth > outcome.interval.high + 1e-9) continue;
    covered += std::exp(outcome.orders + outcome.promoters * std::log(p) + outcome.detractors * std::log(d) +
                        (n - outcome.promoters - outcome.detractors) * std::log(1 - p - d));
  }
  return 100 * covered;
}

}  // namespace

TEST_CASE("over 125 typical pairs of shares the 95 % interval holds the truth as often as documented") {
  struct Row {
    int n;
    double mean, worst;
  };
  const auto row = GENERATE(values<Row>({{5, 95.5, 89.6}, {10, 95.3, 93.0}, {20, 94.9, 93.9}, {50, 94.9, 94.3}}));
  const auto all = outcomes(row.n);
  double sum = 0;
  double worst = 100;
  int pairs = 0;
  // In steps of 5 %: 15 to 85 % promoters, 5 to 60 % detractors, and at least 5 % passives.
  for (int p = 3; p <= 17; ++p) {
    for (int d = 1; d <= 12 && p + d <= 19; ++d) {
      const double covered = coverage(all, row.n, p / 20.0, d / 20.0);
      sum += covered;
      worst = std::min(worst, covered);
      ++pairs;
    }
  }
  CAPTURE(row.n);
  CHECK(pairs == 125);
  CHECK(sum / pairs == Approx(row.mean).margin(0.1));
  CHECK(worst == Approx(row.worst).margin(0.1));
}
