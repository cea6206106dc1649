#include "score/columns.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;
using Bytes = std::vector<std::uint8_t>;

namespace {

/// Row by row, as anybody would write it.
ColumnTally counted_plainly(const Bytes& scores, const KeyColumn& first, const KeyColumn& second) {
  ColumnTally tally{.groups = std::vector<Tally>(first.values * second.values)};
  for (std::size_t row = 0; row < scores.size(); ++row) {
    const std::size_t a = first.codes.empty() ? 0 : first.codes[row];
    const std::size_t b = second.codes.empty() ? 0 : second.codes[row];
    if (a >= first.values || b >= second.values) {
      ++tally.refused;
    } else if (scores[row] == no_answer) {
      ++tally.missing;
    } else if (scores[row] > 10) {
      ++tally.refused;
    } else {
      tally.groups[a * second.values + b].add(scores[row]);
    }
  }
  return tally;
}

void check_same(const std::optional<ColumnTally>& tally, const ColumnTally& expected) {
  RC_ASSERT(tally.has_value());
  RC_ASSERT(tally->groups == expected.groups);
  RC_ASSERT(tally->missing == expected.missing);
  RC_ASSERT(tally->refused == expected.refused);
}

}  // namespace

TEST_CASE("answers are counted by both keys; what is none is missing or refused") {
  const Bytes scores{9, 10, 3, no_answer, 11, 7, 7};
  const Bytes months{0, 1, 1, 1, 0, 2, 1};
  const Bytes countries{1, 0, 0, 1, 1, 0, 1};
  const auto tally = count_columns(scores, {months, 2}, {countries, 2});
  REQUIRE(tally);
  CHECK(tally->groups[1].counts[9] == 1);
  CHECK(tally->groups[2].counts == std::array<std::int64_t, 11>{0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1});
  CHECK(tally->groups[3].counts[7] == 1);
  CHECK(tally->missing == 1);
  CHECK(tally->refused == 2);
}

TEST_CASE("columns of different lengths, and keys without values, are refused") {
  const Bytes two{9, 9};
  const Bytes three{0, 0, 0};
  CHECK_FALSE(count_columns(two, {three, 1}));
  CHECK_FALSE(count_columns(two, {{}, 2}));
  CHECK_FALSE(count_columns(two, {two, 0}));
  CHECK_FALSE(count_columns(two, {two, 257}));
  CHECK_FALSE(count_columns(two, {two, 10}, {three, 1}));
  CHECK(count_columns({})->groups.size() == 1);
  CHECK(count_columns(two)->groups[0].counts[9] == 2);
}

TEST_CASE("whatever the columns hold, both ways to count them agree") {
  CHECK(rc::check([] {
    const auto rows = *rc::gen::inRange<std::size_t>(0, 200);
    const auto byte = rc::gen::oneOf(rc::gen::inRange<std::uint8_t>(0, 12), rc::gen::arbitrary<std::uint8_t>());
    const auto column = rc::gen::container<Bytes>(rows, byte);
    const Bytes scores = *column;
    const Bytes first = *column;
    const Bytes second = *column;
    const auto values = rc::gen::inRange<std::size_t>(1, 257);
    const KeyColumn a{first, rows == 0 ? 1 : *values};
    const KeyColumn b{second, rows == 0 ? 1 : *values};
    check_same(count_columns(scores, a, b), counted_plainly(scores, a, b));
    check_same(count_columns(scores, a), counted_plainly(scores, a, {{}, 1}));
    check_same(count_columns(scores, {{}, 1}, b), counted_plainly(scores, {{}, 1}, b));
    check_same(count_columns(scores), counted_plainly(scores, {{}, 1}, {{}, 1}));
  }));
}
