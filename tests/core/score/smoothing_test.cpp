#include "score/smoothing.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("a rolling window pools answers and does not average scores") {
  const std::vector<Sample> periods{{300, 0, 0}, {0, 0, 3}, {}, {10, 0, 10}};
  const auto pooled = rolling(periods, 2);
  REQUIRE(pooled.size() == 4);
  CHECK(pooled[0] == Sample{300, 0, 0});
  CHECK(pooled[1] == Sample{300, 0, 3});  // 98 points, not the 0 of averaged scores
  CHECK(pooled[2] == Sample{0, 0, 3});
  CHECK(pooled[3] == Sample{10, 0, 10});
}

TEST_CASE("a window of one is the periods themselves, a wide one all until now") {
  CHECK(rc::check([] {
    std::vector<Sample> periods;
    for (const int count : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1'000'000))) {
      periods.push_back({double(count), double(count % 7), double(count % 11)});
    }
    RC_ASSERT(rolling(periods, 1) == periods);
    Sample sum;
    const auto wide = rolling(periods, periods.size() + 1);
    for (std::size_t i = 0; i < periods.size(); ++i) {
      sum = {sum.promoters + periods[i].promoters, sum.passives + periods[i].passives,
             sum.detractors + periods[i].detractors};
      RC_ASSERT(wide[i] == sum);
    }
  }));
}

TEST_CASE("by hand: after one half-life the older answers count half") {
  const std::vector<TimedSample> periods{{0, {100, 0, 0}}, {7, {0, 0, 100}}};
  const auto found = faded(periods, 7);
  CHECK(*nps(found[0]) == 100);
  CHECK(found[0].n() == Approx(100));
  CHECK(*nps(found[1]) == Approx(100 * (50 - 100) / 150.0));
  CHECK(found[1].n() == Approx(150.0 * 150 / (100 + 25)));  // Kish
}

TEST_CASE("a period of three answers hardly moves a line of three hundred") {
  const auto found = faded(std::vector<TimedSample>{{0, {200, 100, 0}}, {1, {0, 0, 3}}}, 1);
  CHECK(*nps(found[1]) > 60);
}

TEST_CASE("an empty period keeps the score; before the first answer there is none") {
  const auto found = faded(std::vector<TimedSample>{{0, {}}, {1, {3, 1, 0}}, {2, {}}, {3, {1, 0, 1}}}, 2);
  CHECK_FALSE(nps(found[0]).has_value());
  CHECK(*nps(found[2]) == Approx(75));
  CHECK(found[1].n() == Approx(4));
  CHECK(found[2].n() == Approx(4));  // four answers that count alike are still four
  CHECK(found[3].n() > 4);
}

TEST_CASE("after ages nothing is left, and nothing is not a number out of nowhere") {
  const auto found = faded(std::vector<TimedSample>{{0, {5, 5, 5}}, {1e9, {}}}, 1);
  CHECK_FALSE(nps(found[1]).has_value());
}
