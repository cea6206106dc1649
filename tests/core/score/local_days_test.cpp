#include "score/local_days.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("whatever comes after whatever: the day is that of local_day()") {
  const Zone zone{"", {{-1'000'000'000'000, 3600}, {0, 7200}, {50'000'000, -3600}, {1'700'000'000'000, 0}}};
  CHECK(rc::check([&](const std::vector<std::int64_t>& numbers) {
    LocalDays days(zone);
    for (const std::int64_t number : numbers) {
      const std::int64_t instant = number % 4'000'000'000'000;
      RC_ASSERT(days.of(instant) == local_day(zone, instant));
      RC_ASSERT(days.of(instant + 1) == local_day(zone, instant + 1));
    }
  }));
}

TEST_CASE("a change counts from its own millisecond on") {
  const Zone zone{"", {{0, 3600}, {86'400'000, -7200}}};
  LocalDays days(zone);
  CHECK(days.of(86'399'999) == 1);
  CHECK(days.of(86'400'000) == 0);
  CHECK(days.of(86'399'999) == 1);
  CHECK(days.of(-86'400'000) == -1);
}

TEST_CASE("without changes it is UTC") {
  const Zone utc{"UTC", {}};
  LocalDays days(utc);
  CHECK(days.of(-1) == -1);
  CHECK(days.of(0) == 0);
}
