#include "score/period_label.h"

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("a period is read from its label, and from nothing else") {
  struct Case {
    std::string text;
    Period period;
  };
  const auto row = GENERATE(values<Case>({
      {"2026-11-23", Period::day},
      {"2026-11", Period::month},
      {"2026-01", Period::month},
      {"2026-Q1", Period::quarter},
      {"2026-Q4", Period::quarter},
      {"2026-W01", Period::week},
      {"2026-W53", Period::week},
      {"2025-W01", Period::week},
  }));
  const auto read = labelled_period(row.text);
  INFO(row.text);
  REQUIRE(read);
  CHECK(read->period == row.period);
  CHECK(first_day(read->period, read->first) == read->first);
  CHECK(label(read->period, read->first) == row.text);
  const std::string wrong = GENERATE("", "2026", "2026-", "2026-13", "2026-02-30", "2026-Q5", "2026-W00", "2025-W53",
                                     "26-01", "2026-1", "country=NO", "2026-W1", "2026-01-01T00");
  CHECK_FALSE(labelled_period(wrong));
}
