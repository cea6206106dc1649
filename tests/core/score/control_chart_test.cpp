#include "score/control_chart.h"

#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("by hand: limits are three standard errors of each period's own size from the pooled score") {
  const std::vector<Sample> periods{{50, 30, 20}, {}, {20, 12, 8}, {10, 10, 30}};
  const auto chart = control_chart(periods);
  REQUIRE(chart);
  // Pooled 80, 52 and 58 of 190.
  const double centre = 22.0 / 190;
  const double variance = 138.0 / 190 - centre * centre;
  CHECK(chart->centre == Approx(100 * centre));
  CHECK(chart->laney == 1);
  CHECK_FALSE(chart->points[1].has_value());
  CHECK(chart->points[0]->nps == Approx(30));
  CHECK(chart->points[0]->low == Approx(100 * (centre - 3 * std::sqrt(variance / 100))));
  CHECK(chart->points[2]->high == Approx(100 * (centre + 3 * std::sqrt(variance / 40))));
  CHECK(chart->points[3]->z == Approx((-0.4 - centre) / std::sqrt(variance / 50)));
  CHECK(chart->points[3]->signals);
  CHECK_FALSE(chart->points[0]->signals);
}

TEST_CASE("a baseline says what is normal") {
  ControlSettings settings;
  settings.baseline = Sample{500, 300, 200};
  const auto chart = control_chart(std::vector<Sample>{{50, 30, 20}, {30, 30, 40}}, settings);
  CHECK(chart->centre == Approx(30));
  CHECK(chart->points[0]->z == Approx(0).margin(1e-12));
  CHECK(chart->points[1]->signals);
}

TEST_CASE("limits of small periods stay within -100 and 100") {
  const auto chart = control_chart(std::vector<Sample>{{1, 0, 0}, {0, 0, 1}});
  CHECK(chart->points[0]->low == -100);
  CHECK(chart->points[0]->high == 100);
}

TEST_CASE("Laney's factor calms periods so large that every one signals") {
  std::vector<Sample> periods;
  for (int i = 0; i < 12; ++i) {
    const double more = i % 2 == 0 ? 20'000 : 0;
    periods.push_back({480'000 + more, 300'000, 220'000 - more});
  }
  const auto plain = control_chart(periods);
  ControlSettings settings;
  settings.laney = true;
  const auto laney = control_chart(periods, settings);
  // Each period is |z| from the centre, to this side and to that: the moving range is 2|z|.
  CHECK(laney->laney == Approx(2 * std::abs(plain->points[0]->z) / 1.128).epsilon(1e-6));
  for (std::size_t i = 0; i < periods.size(); ++i) {
    CHECK(plain->points[i]->signals);
    CHECK_FALSE(laney->points[i]->signals);
    CHECK(laney->points[i]->z == plain->points[i]->z);
    const double wider = (laney->points[i]->high - laney->centre) / (plain->points[i]->high - plain->centre);
    CHECK(wider == Approx(laney->laney));
  }
}

TEST_CASE("one period has no moving range, answers that agree no spread, and nobody no chart") {
  ControlSettings settings;
  settings.laney = true;
  CHECK(control_chart(std::vector<Sample>{{5, 3, 2}}, settings)->laney == 1);
  const auto agreed = control_chart(std::vector<Sample>{{5, 0, 0}, {9, 0, 0}});
  CHECK(agreed->points[0]->z == 0);
  CHECK_FALSE(agreed->points[1]->signals);
  CHECK_FALSE(control_chart(std::vector<Sample>{}).has_value());
  CHECK_FALSE(control_chart(std::vector<Sample>{{}, {}}).has_value());
}
