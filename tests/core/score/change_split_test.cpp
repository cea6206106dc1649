#include "score/change_split.h"

#include <rapidcheck.h>

#include <cmath>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("nobody changed their opinion, but more of the unhappy came: all of it is mix") {
  // Happy ones at 60, unhappy at −20; shares 75:25, then 25:75.
  const std::vector<SegmentChange> segments{{{210, 60, 30}, {70, 20, 10}}, {{30, 20, 50}, {90, 60, 150}}};
  const auto found = split_change(segments);
  CHECK(found->change == Approx(-40));
  CHECK(found->mix == Approx(-40));
  CHECK(found->rate == Approx(0).margin(1e-9));
}

TEST_CASE("the same customers think better: all of it is rate") {
  const auto found =
      split_change(std::vector<SegmentChange>{{{50, 30, 20}, {100, 80, 20}}, {{20, 40, 40}, {60, 80, 60}}});
  CHECK(found->change == Approx(15));
  CHECK(found->mix == Approx(0).margin(1e-9));
  CHECK(found->rate == Approx(15));
  CHECK(found->segments[0].rate == Approx(5));
  CHECK(found->segments[1].rate == Approx(10));
}

TEST_CASE("a new segment is mix, to the good when it is better than the others") {
  const auto found = split_change(std::vector<SegmentChange>{{{50, 30, 20}, {50, 30, 20}}, {{}, {90, 10, 0}}});
  CHECK(found->change == Approx(30));
  CHECK(found->mix == Approx(30));
  CHECK(found->segments[1].mix > 0);
  CHECK(found->segments[1].rate == 0);
}

TEST_CASE("a time without answers has no change") {
  CHECK_FALSE(split_change({}).has_value());
  CHECK_FALSE(split_change(std::vector<SegmentChange>{{{1, 2, 3}, {}}}).has_value());
}

TEST_CASE("mix and rate always add up to the change, and time the other way round turns the signs") {
  CHECK(rc::check([] {
    const auto count = rc::gen::map(rc::gen::inRange(0, 200), [](int value) { return double(value); });
    std::vector<SegmentChange> there(*rc::gen::inRange<std::size_t>(1, 6));
    std::vector<SegmentChange> back;
    for (SegmentChange& segment : there) {
      segment = {{*count, *count, *count}, {*count, *count, *count}};
      back.push_back({segment.after, segment.before});
    }
    const auto found = split_change(there);
    RC_PRE(found.has_value());
    RC_ASSERT(std::abs(found->mix + found->rate - found->change) < 1e-9);
    RC_ASSERT(std::abs(split_change(back)->mix + found->mix) < 1e-9);
    RC_ASSERT(std::abs(split_change(back)->rate + found->rate) < 1e-9);
  }));
}
