#include "table/groups.h"

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::table;

TEST_CASE("answers are counted by period and segments") {
  Groups groups({"nps", score::Period::month, "UTC", {"country"}});
  CHECK(groups.add(9, 5, {"NO"}));
  CHECK(groups.add(9, 30, {"NO"}));
  CHECK(groups.add(3, 31, {"NO"}));
  CHECK(groups.add(3, 5, {""}));
  groups.add_missing();
  groups.add_refused();
  const score::GroupedTally tally = groups.tally();
  CHECK(tally.groups.size() == 3);
  CHECK(tally.groups.at({0, {"NO"}}).counts[9] == 2);
  CHECK(tally.groups.at({31, {"NO"}}).counts[3] == 1);
  CHECK(tally.groups.at({0, {""}}).n() == 1);
  CHECK(tally.missing == 1);
  CHECK(tally.refused == 1);
}

TEST_CASE("there are not more groups than a report can have, and those that are there go on") {
  Groups groups({"nps", std::nullopt, "", {"name"}});
  for (std::size_t i = 0; i < most_groups; ++i) REQUIRE(groups.add(9, 0, {std::to_string(i)}));
  CHECK_FALSE(groups.add(9, 0, {"one more"}));
  CHECK(groups.add(9, 0, {"7"}));
  CHECK(total(groups.tally()).n() == static_cast<std::int64_t>(most_groups) + 1);
}
