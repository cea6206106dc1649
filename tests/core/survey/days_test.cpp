#include "survey/days.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("of days that are compared those around them are there, in order, each once") {
  const auto days =
      survey::days_among({std::string("2026-01-01"), std::string("2026-01-02")}, "2025-01-01", "2027-01-01");
  CHECK(days.values == std::vector<Value>{std::string("2025-01-01"), std::string("2025-12-31"),
                                          std::string("2026-01-01"), std::string("2026-01-02"),
                                          std::string("2026-01-03"), std::string("2027-01-01")});
  CHECK(days.exact);
}

TEST_CASE("a year and a month stand for their first day, and a day that is none leaves a gap") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, day] = GENERATE(values<Row>({{"2026", "2026-01-01"},
                                                 {"2026-05", "2026-05-01"},
                                                 {"2024-02-29", "2024-02-29"},
                                                 {"2026-02-30", ""},
                                                 {"202", ""},
                                                 {"2026-05-", ""}}));
  CAPTURE(text);
  const auto days = survey::days_among({text}, "0001-01-01", "9999-12-31");
  CHECK(days.exact == !day.empty());
  CHECK(days.values.size() == (day.empty() ? 2 : 5));
  if (!day.empty()) CHECK(days.values[2] == Value(day));
}

TEST_CASE("texts that all days come before or behind leave no gap") {
  const auto text = GENERATE(values<std::string>({"soon", "", "/", "2026-05-01\x01"}));
  const auto days = survey::days_among({text}, "2026-01-01", "2026-01-01");
  CHECK(days.exact);
  CHECK(days.values.size() == 1);
}
