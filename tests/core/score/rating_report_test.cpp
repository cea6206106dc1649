#include "score/rating_report.h"

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally tally_of(std::initializer_list<std::int64_t> counts) {
  Tally tally;
  int answer = 1;
  for (const std::int64_t count : counts) tally.add(answer++, count);
  return tally;
}

}  // namespace

TEST_CASE("a report of ratings has those of all, of each period without gaps, and of segments that are no few people") {
  GroupedTally tally{{"csat", Period::month, "UTC", {"country"}}, {}, 2, 0};
  tally.groups[{0, {"NO"}}] = tally_of({0, 0, 10, 20, 10});
  tally.groups[{59, {"FI"}}] = tally_of({1, 1, 1, 1, 1});
  tally.groups[{59, {"DK"}}] = tally_of({0, 0, 2, 0, 0});
  const RatingReport report = rating_report(tally, {});
  CHECK(report.total.tally.n() == 47);
  CHECK(report.total.rating->top.hits == 32);
  REQUIRE(report.periods.size() == 3);
  CHECK_FALSE(report.periods[1].rated.rating);
  CHECK(report.periods[2].rated.is_thin);
  const auto& segments = report.dimensions.at(0).segments;
  CHECK(segments[0].rated.rating->mean == 4);
  CHECK(segments[1].visibility == Visibility::complement);
  CHECK(segments[2].visibility == Visibility::small);
  CHECK(segments[2].rated.tally.n() == 0);
}

TEST_CASE("nobody answered: a report without ratings") {
  const RatingReport report = rating_report({{"ces", Period::day, "UTC", {"country"}}, {}, 0, 0}, {ces_scale});
  CHECK_FALSE(report.total.rating);
  CHECK(report.periods.empty());
}

TEST_CASE("answers beyond the scale are noticed") {
  Tally tally = tally_of({1, 0, 0, 0, 1});
  CHECK(all_on_scale(tally, csat_scale));
  tally.add(0);
  CHECK_FALSE(all_on_scale(tally, csat_scale));
  CHECK_FALSE(all_on_scale(tally_of({0, 0, 0, 0, 0, 0, 1}), csat_scale));
  CHECK(all_on_scale(tally_of({0, 0, 0, 0, 0, 0, 1}), ces_scale));
}
