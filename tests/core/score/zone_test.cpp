#include "score/zone.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day_length = 24 * hour;

}  // namespace

TEST_CASE("a zone without changes is UTC, before 1970 and after 2100, too") {
  const Zone utc{"UTC", {}};
  CHECK(local_day(utc, 0) == 0);
  CHECK(local_day(utc, -1) == -1);
  CHECK(local_day(utc, day_length - 1) == 0);
  CHECK(local_day(utc, day_length) == 1);
  CHECK(day_start(utc, -3) == -3 * day_length);
  CHECK(local_day(utc, 5'000'000'000'000) == 57'870);
}

TEST_CASE("the offset decides which day it is, and the first one counts for all times before") {
  const Zone zone{"", {{100 * day_length, 3600}, {200 * day_length, -7200}}};
  CHECK(zone.offset_at(0) == 3600);
  CHECK(zone.offset_at(200 * day_length - 1) == 3600);
  CHECK(zone.offset_at(200 * day_length) == -7200);
  CHECK(local_day(zone, 23 * hour) == 1);
  CHECK(local_day(zone, 300 * day_length) == 299);
}

TEST_CASE("days are as long as their zone makes them") {
  struct Row {
    std::string what;
    std::int64_t at, before, after;  // hours of day 10 in UTC, offsets in seconds
    double length;                   // of local day 10
  };
  const auto row = GENERATE(values<Row>({
      {"summer begins at night", 1, 3600, 7200, 23},
      {"summer ends at night", 1, 7200, 3600, 25},
      {"by half an hour (Lord Howe)", 5, 37'800 - 36'000, 39'600 - 36'000, 23.5},
      {"and back", 5, 39'600 - 36'000, 37'800 - 36'000, 24.5},
      {"midnight does not exist", 0, 0, 3600, 23},
  }));
  const Zone zone{"", {{0, row.before}, {10 * day_length + row.at * hour, row.after}}};
  CAPTURE(row.what);
  CHECK(day_start(zone, 11) - day_start(zone, 10) == static_cast<std::int64_t>(row.length * hour));
}

TEST_CASE("a day that a zone skipped is empty, and one that begins twice begins once") {
  // Samoa, 2011: from −10 to +14 hours at the end of a day.
  const Zone skips{"", {{0, -36'000}, {10 * day_length + 10 * hour, 50'400}}};
  CHECK(day_start(skips, 10) == day_start(skips, 11));
  CHECK(local_day(skips, day_start(skips, 10)) == 11);
  CHECK(local_day(skips, day_start(skips, 10) - 1) == 9);
  const Zone repeats{"", {{0, 0}, {10 * day_length + hour / 2, -3600}}};
  CHECK(day_start(repeats, 10) == 10 * day_length);
  // At midnight back to 23 o'clock: the old day goes on.
  const Zone goes_on{"", {{0, 0}, {10 * day_length, -3600}}};
  CHECK(day_start(goes_on, 10) == 10 * day_length + hour);
}

TEST_CASE("an instant is on the day whose start is the last one not after it") {
  CHECK(rc::check([] {
    Zone zone;
    std::int64_t at = 0;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
      at += *rc::gen::inRange<std::int64_t>(60 * hour, 3000 * hour);
      // Later in the day than any offset: a midnight that comes twice splits a day in two.
      zone.changes.push_back({at / day_length * day_length + 12 * hour, *rc::gen::inRange(-10, 11) * 3600});
    }
    const std::int64_t instant = *rc::gen::inRange<std::int64_t>(-100 * hour, 20'000 * hour);
    const Day day = local_day(zone, instant);
    RC_ASSERT(day_start(zone, day) <= instant);
    RC_ASSERT(local_day(zone, day_start(zone, day)) == day);
  }));
}
