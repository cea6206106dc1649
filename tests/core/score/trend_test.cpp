#include "score/trend.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("answers are counted in the period of their day") {
  Trend trend{Period::month, {}};
  trend.add(20'780, 9);     // 2026-11-23
  trend.add(20'787, 3, 2);  // 2026-11-30
  trend.add(20'788, 10);    // 2026-12-01
  REQUIRE(trend.tallies.size() == 2);
  CHECK(trend.tallies.begin()->first == 20'758);
  CHECK(trend.tallies.begin()->second.n() == 3);
}

TEST_CASE("periods without answers are in the line, too") {
  Trend trend{Period::quarter, {}};
  trend.add(0, 9);
  trend.add(300, 5);
  const auto points = dense(trend);
  REQUIRE(points.size() == 4);
  CHECK(points[0].first == 0);
  CHECK(points[1].tally.n() == 0);
  CHECK(points[2].tally.n() == 0);
  CHECK(points[3].tally.n() == 1);
  CHECK(points[3].next == 365);
}

TEST_CASE("a line that one wrong date makes endless is none") {
  Trend trend{Period::day, {}};
  trend.add(-719'000, 5);
  trend.add(20'000, 5);
  CHECK(dense(trend).empty());
  CHECK(dense(Trend()).empty());
  CHECK(dense(Trend{Period::day, {{7, Tally{{1}}}}}, 1).size() == 1);
}

TEST_CASE("trends add up in any order, and parts to the whole") {
  CHECK(rc::check([] {
    const auto any = [] {
      Trend trend{Period::week, {}};
      for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60))) trend.add(day, day % 11);
      return trend;
    };
    const Trend a = any();
    const Trend b = any();
    const Trend c = any();
    RC_ASSERT(a + b == b + a);
    RC_ASSERT((a + b) + c == a + (b + c));
  }));
}
