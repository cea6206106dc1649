#include "collector/duration_histogram.h"

#include "tests/catch.h"

using namespace zeroten::collector;
using namespace std::chrono_literals;

TEST_CASE("a duration counts in the class whose upper end it does not pass") {
  DurationHistogram histogram;
  for (const auto duration : {0ms, 1ms, 2ms, 1000ms, 6000ms}) histogram.add(duration);
  const DurationCounts counts = histogram.counts();
  CHECK(counts.classes == decltype(counts.classes){2, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1});
  CHECK(counts.sum == 7.003);
}
