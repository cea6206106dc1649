#include "table/usual_time.h"

#include <chrono>
#include <cstdio>

#include "table/date_text.h"
#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("instants in the usual forms are read to the second") {
  using Row = std::tuple<std::string, std::int64_t>;
  const auto [text, instant] = GENERATE(Catch::Generators::table<std::string, std::int64_t>({
      Row{"1970-01-01T00:00:00Z", 0},
      Row{"1970-01-02T03:04:05Z", 97'445'000},
      Row{"2026-11-23T10:00:00Z", 1'795'428'000'000},
      Row{"2024-02-29T23:59:59Z", 1'709'251'199'000},
      Row{"2099-12-31T23:59:59Z", 4'102'444'799'000},
      Row{"1795428000", 1'795'428'000'000},
      Row{"1795428000999", 1'795'428'000'000},
  }));
  INFO(text);
  CHECK(read_usual_instant(text) == instant);
}

TEST_CASE("what is no usual instant, and no instant at all, is left to others") {
  const std::string text = GENERATE(values<std::string>({"",
                                                         "2026-11-23T10:00:00",
                                                         "2026-11-23 10:00:00Z",
                                                         "2026-11-23T10:00:00+",
                                                         "2026-11-31T10:00:00Z",
                                                         "2026-13-01T10:00:00Z",
                                                         "2026-00-01T10:00:00Z",
                                                         "2026-01-00T10:00:00Z",
                                                         "2025-02-29T10:00:00Z",
                                                         "1969-12-31T10:00:00Z",
                                                         "2100-01-01T00:00:00Z",
                                                         "2026-11-23T24:00:00Z",
                                                         "2026-11-23T10:60:00Z",
                                                         "2026-11-23T10:00:60Z",
                                                         "202a-11-23T10:00:00Z",
                                                         "2026-11-2:T10:00:00Z",
                                                         "2026-11-23T1/:00:00Z",
                                                         "2026-11-23T10:00:0\xB0Z",
                                                         "179542800",
                                                         "17954280000",
                                                         "17954280 0",
                                                         "179542800000a",
                                                         "9999999999999"}));
  INFO(text);
  CHECK_FALSE(read_usual_instant(text));
}

TEST_CASE("a day without a time") {
  CHECK(read_usual_day("1970-01-01") == 0);
  CHECK(read_usual_day("2024-02-29") == 19'782);
  for (const std::string text : {"2023-02-29", "2026-1-011", "26-11-2026", "2026/11/23", "2026-11-2x", ""}) {
    INFO(text);
    CHECK_FALSE(read_usual_day(text));
  }
}

TEST_CASE("every day from 1970 to 2099 is read as the calendar has it") {
  for (std::int64_t day = 0; day < 47'482; ++day) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    REQUIRE(read_usual_day(text) == day);
    REQUIRE(read_usual_instant(std::string(text) + "T12:00:00Z") == (day * 86'400 + 43'200) * 1000);
  }
}
