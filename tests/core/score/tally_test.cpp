#include "score/tally.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

rc::Gen<Tally> tallies() {
  const auto counts = rc::gen::container<std::array<std::int64_t, score_count>>(
      rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 50));
  return rc::gen::map(counts, [](const std::array<std::int64_t, score_count>& values) { return Tally{values}; });
}

}  // namespace

TEST_CASE("an empty tally counts nothing") {
  const Tally tally;
  CHECK(tally.n() == 0);
  for (const Category category : {Category::detractor, Category::passive, Category::promoter}) {
    CHECK(tally.count(category) == 0);
  }
}

TEST_CASE("answers are counted by score and by category") {
  Tally tally;
  for (int score = lowest_score; score <= highest_score; ++score) tally.add(score, score + 1);
  tally.add(9);
  tally.add(3, 0);
  CHECK(tally == Tally{{1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 11}});
  CHECK(tally.n() == 67);
  CHECK(tally.count(Category::detractor) == 28);
  CHECK(tally.count(Category::passive) == 17);
  CHECK(tally.count(Category::promoter) == 22);
}

TEST_CASE("a tally holds more answers than 32 bits count") {
  Tally tally;
  tally.add(10, 5'000'000'000);
  tally.add(0, 6'000'000'000);
  CHECK(tally.n() == 11'000'000'000);
  CHECK(tally.count(Category::promoter) == 5'000'000'000);
}

TEST_CASE("tallies add up in any order and grouping") {
  CHECK(rc::check([] {
    const Tally a = *tallies();
    const Tally b = *tallies();
    const Tally c = *tallies();
    RC_ASSERT(a + b == b + a);
    RC_ASSERT((a + b) + c == a + (b + c));
    RC_ASSERT(a + Tally() == a);
    RC_ASSERT((a + b).n() == a.n() + b.n());
    RC_ASSERT(a.count(Category::detractor) + a.count(Category::passive) + a.count(Category::promoter) == a.n());
  }));
}

TEST_CASE("the tally of the whole is the sum of the tallies of its parts") {
  CHECK(rc::check([](const std::vector<std::uint8_t>& answers) {
    const std::size_t parts = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<Tally> part(parts);
    Tally whole;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      whole.add(answers[i] % score_count);
      part[i % parts].add(answers[i] % score_count);
    }
    Tally sum;
    for (const Tally& tally : part) sum = sum + tally;
    RC_ASSERT(sum == whole);
    RC_ASSERT(whole.n() == static_cast<std::int64_t>(answers.size()));
  }));
}
