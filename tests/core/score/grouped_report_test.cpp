#include "score/grouped_report.h"

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally tally_of(std::int64_t detractors, std::int64_t passives, std::int64_t promoters) {
  Tally tally;
  tally.add(3, detractors);
  tally.add(7, passives);
  tally.add(10, promoters);
  return tally;
}

}  // namespace

TEST_CASE("a report has the score of all, of each period without gaps, and of each segment") {
  GroupedTally tally{{"nps", Period::month, "UTC", {"country"}}, {}, 4, 1};
  tally.groups[{0, {"NO"}}] = tally_of(10, 20, 70);
  tally.groups[{0, {"FI"}}] = tally_of(70, 20, 10);
  tally.groups[{59, {"NO"}}] = tally_of(5, 5, 5);
  tally.groups[{59, {"DK"}}] = tally_of(1, 1, 1);
  const GroupedReport made = report(tally);
  CHECK(made.total.tally.n() == 218);
  CHECK(made.total.rounded == 0);
  REQUIRE(made.periods.size() == 3);
  CHECK(made.periods[1].first == 31);
  CHECK(made.periods[1].scored.tally.n() == 0);
  CHECK_FALSE(made.periods[1].scored.nps);
  CHECK(made.periods[2].scored.is_thin);
  REQUIRE(made.dimensions.size() == 1);
  const auto& segments = made.dimensions[0].segments;
  REQUIRE(segments.size() == 3);
  CHECK(segments[0].value == "NO");
  CHECK(segments[0].scored.tally.n() == 115);
  CHECK(segments[0].difference->comparison.difference > 0);
  CHECK(segments[2].value == "DK");
  CHECK(segments[2].visibility == Visibility::small);
  CHECK(segments[2].scored.tally.n() == 0);
  CHECK(segments[1].visibility == Visibility::complement);
}

TEST_CASE("nobody answered: a report without scores") {
  const GroupedReport made = report({{"nps", Period::day, "UTC", {"country"}}, {}, 0, 0});
  CHECK_FALSE(made.total.nps);
  CHECK_FALSE(made.total.interval);
  CHECK(made.periods.empty());
  CHECK(made.dimensions[0].segments.empty());
}
