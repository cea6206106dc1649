#include "score/tally_filter.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

Tally answers(std::int64_t n) {
  Tally tally;
  tally.add(9, n);
  return tally;
}

/// Days 0 to 70 in two channels and two languages.
GroupedTally daily() {
  GroupedTally tally{{"nps", Period::day, "UTC", {"channel", "language"}}, {}, 5, 2};
  for (Day day = 0; day <= 70; ++day) {
    tally.groups[{day, {"email", "nb"}}] = answers(1);
    tally.groups[{day, {"popover", "nb"}}] = answers(10);
    tally.groups[{day, {"popover", ""}}] = answers(100);
  }
  return tally;
}

std::int64_t n(const std::optional<GroupedTally>& tally) { return tally ? total(*tally).n() : -1; }

}  // namespace

TEST_CASE("a filter lets the days, and the values of every dimension, through that it names") {
  struct Case {
    TallyFilter filter;
    std::int64_t n;
  };
  const auto row = GENERATE(values<Case>({
      {{}, 71 * 111},
      {{.from = 70}, 111},
      {{.from = 10, .to = 11}, 222},
      {{.to = -1}, 0},
      {{.where = {{"channel", {"email"}}}}, 71},
      {{.where = {{"channel", {"email", "popover"}}, {"language", {"nb"}}}}, 71 * 11},
      {{.where = {{"language", {""}}}}, 7100},
      {{.where = {{"language", {"sv"}}}}, 0},
      {{.from = 1, .to = 1, .where = {{"language", {"nb"}}}, .period = Period::month}, 11},
  }));
  CHECK(n(filtered(daily(), row.filter)) == row.n);
}

TEST_CASE("what is in no group is said of everything only") {
  CHECK(filtered(daily(), {.period = Period::month})->missing == 5);
  CHECK(filtered(daily(), {.period = Period::month})->refused == 2);
  CHECK(filtered(daily(), {.from = 3})->missing == 0);
}

TEST_CASE("days are counted together by longer periods that they make up, and by no others") {
  const auto monthly = filtered(daily(), {.period = Period::month});
  REQUIRE(monthly);
  CHECK(monthly->grouping.period == Period::month);
  CHECK(monthly->groups.size() == 9);
  CHECK(n(filtered(*monthly, {.period = Period::quarter})) == 71 * 111);
  CHECK_FALSE(filtered(*monthly, {.period = Period::week}));
  CHECK_FALSE(filtered(*filtered(daily(), {.period = Period::week}), {.period = Period::month}));
  const GroupedTally timeless{{"nps", std::nullopt, "", {}}, {{{0, {}}, answers(3)}}};
  CHECK(n(filtered(timeless, {})) == 3);
  CHECK_FALSE(filtered(timeless, {.from = 0}));
  CHECK_FALSE(filtered(timeless, {.period = Period::month}));
  CHECK_FALSE(filtered(timeless, {.where = {{"channel", {"email"}}}}));
}

TEST_CASE("the parts of a filter and of its opposite are all there is, whatever the period") {
  CHECK(rc::check([](const std::vector<std::uint8_t>& days) {
    GroupedTally tally{{"nps", Period::day, "UTC", {"c"}}, {}};
    for (const std::uint8_t day : days) tally.groups[{day, {day % 3 == 0 ? "a" : "b"}}].add(day % 11);
    const auto part = [&](const std::string& value) {
      return *filtered(tally, {.where = {{"c", {value}}}, .period = Period::month});
    };
    RC_ASSERT(merge(part("a"), part("b")) == filtered(tally, {.period = Period::month}));
  }));
}
