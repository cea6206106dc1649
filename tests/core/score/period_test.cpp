#include "score/period.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("a day is in a week, a month and a quarter") {
  struct Row {
    Day day;
    std::string date, week, month, quarter;
  };
  const auto row = GENERATE(values<Row>({
      {0, "1970-01-01", "1970-W01", "1970-01", "1970-Q1"},
      {-1, "1969-12-31", "1970-W01", "1969-12", "1969-Q4"},
      {20'780, "2026-11-23", "2026-W48", "2026-11", "2026-Q4"},
      {20'818, "2026-12-31", "2026-W53", "2026-12", "2026-Q4"},
      {20'819, "2027-01-01", "2026-W53", "2027-01", "2027-Q1"},  // a Friday: the week belongs to the old year
      {20'822, "2027-01-04", "2027-W01", "2027-01", "2027-Q1"},
      {19'782, "2024-02-29", "2024-W09", "2024-02", "2024-Q1"},
      {20'087, "2024-12-30", "2025-W01", "2024-12", "2024-Q4"},  // a Monday: already the new year's week
      {47'540, "2100-02-28", "2100-W08", "2100-02", "2100-Q1"},
      {47'541, "2100-03-01", "2100-W09", "2100-03", "2100-Q1"},  // 2100 has no leap day
      {-719'528, "0000-01-01", "-0001-W52", "0000-01", "0000-Q1"},
  }));
  CAPTURE(row.day);
  CHECK(label(Period::day, row.day) == row.date);
  CHECK(label(Period::week, row.day) == row.week);
  CHECK(label(Period::month, row.day) == row.month);
  CHECK(label(Period::quarter, row.day) == row.quarter);
}

TEST_CASE("periods have names") {
  for (const Period each : {Period::day, Period::week, Period::month, Period::quarter}) {
    CHECK(period(name_of(each)) == each);
  }
  CHECK_FALSE(period("year").has_value());
}

TEST_CASE("every day is in exactly one period of each kind") {
  CHECK(rc::check([] {
    const Day day = *rc::gen::inRange<Day>(-800'000, 800'000);
    const Period each = *rc::gen::element(Period::day, Period::week, Period::month, Period::quarter);
    const Day first = first_day(each, day);
    const Day next = next_first_day(each, day);
    RC_ASSERT(first <= day && day < next);
    RC_ASSERT(first_day(each, first) == first && first_day(each, next - 1) == first);
    RC_ASSERT(first_day(each, next) == next);
    RC_ASSERT(label(each, first) == label(each, day) && label(each, next) != label(each, day));
  }));
}
