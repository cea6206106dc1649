#include "score/grouped_parts.h"

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally answers(std::int64_t count) {
  Tally tally;
  tally.add(9, count);
  return tally;
}

}  // namespace

TEST_CASE("the parts by period have no gaps, and those by value begin with the largest") {
  GroupedTally tally{{"nps", Period::month, "UTC", {"country"}}, {}, 0, 0};
  tally.groups[{0, {"NO"}}] = answers(1);
  tally.groups[{0, {"SE"}}] = answers(3);
  tally.groups[{59, {"NO"}}] = answers(1);
  tally.groups[{59, {"DK"}}] = answers(2);
  const auto periods = period_parts(tally);
  REQUIRE(periods.size() == 3);
  CHECK(periods[0].tally == answers(4));
  CHECK(periods[1].first == 31);
  CHECK(periods[1].tally == Tally());
  const auto values = value_parts(tally, 0);
  REQUIRE(values.size() == 3);
  CHECK(values[0].value == "SE");
  CHECK(values[1].value == "DK");
  CHECK(values[2].tally == answers(2));
}

TEST_CASE("of more periods than a report shows, the parts are the last ones") {
  GroupedTally tally{{"nps", Period::day, "UTC", {}}, {}, 0, 0};
  tally.groups[{0, {}}] = answers(1);
  tally.groups[{5000, {}}] = answers(2);
  const auto periods = period_parts(tally);
  CHECK(periods.size() == most_periods);
  CHECK(periods.back().first == 5000);
}

TEST_CASE("what is not grouped by time, or empty, has no parts by period") {
  CHECK(period_parts({{"nps", std::nullopt, "", {}}, {{{0, {}}, answers(1)}}, 0, 0}).empty());
  CHECK(period_parts({{"nps", Period::day, "UTC", {}}, {}, 0, 0}).empty());
}
