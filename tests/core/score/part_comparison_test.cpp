#include "score/part_comparison.h"

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

GroupedTally part(std::initializer_list<std::tuple<const char*, std::int64_t, std::int64_t>> segments) {
  GroupedTally made{{"nps", std::nullopt, "", {"country"}}, {}, 0, 0};
  for (const auto& [name, promoters, detractors] : segments) {
    Tally& tally = made.groups[{0, {name}}];
    tally.add(10, promoters);
    tally.add(0, detractors);
  }
  return made;
}

}  // namespace

TEST_CASE("two parts are compared as after less before, and the change is split into customers and opinions") {
  // NO has 60 and SE −60 at both times: only the shares changed.
  const auto made = compare_parts(part({{"NO", 80, 20}, {"SE", 20, 80}}), part({{"NO", 40, 10}, {"SE", 40, 160}}));
  REQUIRE(made);
  CHECK(made->before.n() == 200);
  CHECK(made->comparison.difference == Approx(-36));
  CHECK(made->comparison.p < 0.001);
  REQUIRE(made->splits.size() == 1);
  CHECK(made->splits[0].dimension == "country");
  CHECK(made->splits[0].mix == Approx(-36));
  CHECK(made->splits[0].rate == Approx(0).margin(1e-9));
}

TEST_CASE("segments that are not in both parts, or of too few, split nothing") {
  CHECK(compare_parts(part({{"NO", 9, 1}}), part({{"SE", 9, 1}}))->splits.empty());
  const auto few = compare_parts(part({{"NO", 9, 1}, {"DK", 1, 1}}), part({{"NO", 9, 1}}));
  REQUIRE(few->splits.size() == 1);
  CHECK(few->splits[0].is_hidden);
  CHECK(few->splits[0].mix == 0);
}

TEST_CASE("an empty part is compared with nothing") { CHECK_FALSE(compare_parts(part({}), part({{"NO", 9, 1}}))); }
