#include "score/grouped_tally.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Grouping by_month_and_country() { return {"nps", Period::month, "Europe/Oslo", {"country"}}; }

/// `scores` as a file of its own: two months, three countries.
GroupedTally some_of(const std::vector<int>& scores) {
  GroupedTally tally{by_month_and_country(), {}, 0, 0};
  for (const int score : scores) {
    if (score > highest_score) {
      ++(score % 2 == 0 ? tally.missing : tally.refused);
      continue;
    }
    const std::vector<std::string> country{std::array{"NO", "FI", ""}[static_cast<std::size_t>(score % 3)]};
    tally.groups[{score % 2 == 0 ? 0 : 31, country}].add(score);
  }
  return tally;
}

}  // namespace

TEST_CASE("tallies of two files add up group by group") {
  const auto both = merge(some_of({10, 9, 9, 12}), some_of({9, 4, 11, 13}));
  REQUIRE(both);
  CHECK(both->groups.size() == 2);
  CHECK(both->groups.at({31, {"NO"}}).counts[9] == 3);
  CHECK(both->missing == 1);
  CHECK(both->refused == 2);
  CHECK(total(*both).n() == 5);
}

TEST_CASE("tallies that were grouped differently do not add up") {
  GroupedTally other = some_of({9});
  SECTION("by another metric") { other.grouping.metric = "csat"; }
  SECTION("by another period") { other.grouping.period = Period::week; }
  SECTION("in another time zone") { other.grouping.zone = "UTC"; }
  SECTION("by other segments") { other.grouping.dimensions = {"channel"}; }
  CHECK_FALSE(merge(some_of({9}), other));
}

TEST_CASE("groups are ordered by period, then by the bytes of their segments") {
  CHECK(GroupKey{0, {"z"}} < GroupKey{1, {"a"}});
  CHECK(GroupKey{1, {""}} < GroupKey{1, {"a"}});
  CHECK(GroupKey{1, {"Z"}} < GroupKey{1, {"a"}});
  CHECK_FALSE(GroupKey{1, {"a"}} < GroupKey{1, {"a"}});
}

TEST_CASE("any partition of the answers merges to the same tally") {
  const bool held = rc::check("merge(a, b) is that of a and b together", [] {
    const auto scores = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 14));
    const auto cut = *rc::gen::inRange<std::size_t>(0, scores.size() + 1);
    const std::vector<int> first(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(cut));
    const std::vector<int> second(scores.begin() + static_cast<std::ptrdiff_t>(cut), scores.end());
    RC_ASSERT(merge(some_of(first), some_of(second)) == some_of(scores));
    RC_ASSERT(merge(some_of(second), some_of(first)) == some_of(scores));
  });
  CHECK(held);
}
