#include "score/suppression.h"

#include <rapidcheck.h>

#include <numeric>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

/// S: shown, x: small, c: complement; at the end a t where the total is shown.
std::string seen(const std::vector<std::int64_t>& counts, std::int64_t minimum = default_minimum) {
  const Suppression result = suppress(counts, minimum);
  std::string text;
  for (const Visibility visibility : result.groups) {
    text += visibility == Visibility::shown ? 'S' : visibility == Visibility::small ? 'x' : 'c';
  }
  return text + (result.total_shown ? "t" : "");
}

}  // namespace

TEST_CASE("small groups are hidden, and with them what would give them away") {
  struct Row {
    std::vector<std::int64_t> counts;
    std::string seen;
  };
  const auto row = GENERATE(values<Row>({
      {{}, "t"},
      {{50, 30}, "SSt"},
      {{50, 0}, "SSt"},           // nobody is in there: nobody is given away
      {{5, 5}, "SSt"},            // as many as the minimum
      {{50, 4}, "cxt"},           // else: total less 50
      {{50, 30, 4}, "Scxt"},      // the smaller of the two that are left
      {{30, 30, 4}, "cSxt"},      // the first of equals
      {{50, 4, 3}, "Sxxt"},       // 7 together: enough
      {{50, 2, 2, 30}, "Sxxct"},  // 4 together: not enough
      {{4}, "x"},
      {{1, 1, 1}, "xxx"},
      {{3, 0, 2}, "xSxt"},
      {{4, 0}, "xS"},
  }));
  CAPTURE(row.counts);
  CHECK(seen(row.counts) == row.seen);
}

TEST_CASE("the minimum can be higher, and never below three") {
  CHECK(seen({50, 9, 8}, 10) == "Sxxt");
  CHECK(seen({50, 9, 8}) == "SSSt");
  CHECK(seen({50, 2}, 0) == "cxt");
  CHECK(seen({50, 3}, 0) == "SSt");
}

TEST_CASE("nothing that is hidden follows from what is shown") {
  CHECK(rc::check([] {
    const auto counts = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 12));
    const Suppression result = suppress(counts);
    std::int64_t hidden = 0;
    int groups = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      RC_ASSERT((result.groups[i] == Visibility::small) == (counts[i] > 0 && counts[i] < default_minimum));
      if (result.groups[i] == Visibility::shown) continue;
      hidden += counts[i];
      ++groups;
    }
    if (result.total_shown && groups > 0) RC_ASSERT(groups >= 2 && hidden >= default_minimum);
    const std::int64_t total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (total >= 2 * 12) RC_ASSERT(result.total_shown);
  }));
}
