#include "score/segments.h"

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("a segment is compared with all others together, not with the whole") {
  const std::vector<Sample> segments{{40, 30, 30}, {60, 30, 10}, {45, 25, 30}};
  const auto found = against_the_rest(segments);
  const Comparison expected = *compare({60, 30, 10}, {85, 55, 60});
  REQUIRE(found.size() == 3);
  CHECK(found[1]->comparison.difference == expected.difference);
  CHECK(found[1]->comparison.p == expected.p);
}

TEST_CASE("looking at three segments makes each p larger: Holm's at least as much as the other") {
  const std::vector<Sample> segments{{40, 30, 30}, {60, 30, 10}, {45, 25, 30}};
  const auto by_holm = against_the_rest(segments);
  const auto by_bh = against_the_rest(segments, {default_level, Correction::benjamini_hochberg});
  CHECK(by_holm[1]->adjusted_p == Approx(3 * by_holm[1]->comparison.p));
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(by_holm[i]->adjusted_p >= by_bh[i]->adjusted_p);
    CHECK(by_bh[i]->adjusted_p >= by_bh[i]->comparison.p);
  }
}

TEST_CASE("an empty segment is not a test, and a single one has no rest") {
  const auto found = against_the_rest(std::vector<Sample>{{40, 30, 30}, {}, {60, 30, 10}});
  CHECK_FALSE(found[1].has_value());
  CHECK(found[0]->adjusted_p == Approx(2 * found[0]->comparison.p));
  CHECK_FALSE(against_the_rest(std::vector<Sample>{{1, 2, 3}})[0].has_value());
  CHECK(against_the_rest(std::vector<Sample>{}).empty());
}
