#include "table/date_text.h"

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::table;

namespace {

/// "2026-11-23 36000 +3600", or "none".
std::string words_of(const std::string& text, DateOrder order = DateOrder::unknown) {
  const auto date = read_date(text, order);
  if (!date) return "none";
  std::string words = score::label(score::Period::day, date->day);
  if (date->seconds != 0) words += " " + std::to_string(date->seconds);
  if (date->offset) words += (*date->offset < 0 ? " " : " +") + std::to_string(*date->offset);
  return words + (date->is_month ? " month" : "");
}

}  // namespace

TEST_CASE("days and instants are read as exports write them") {
  struct Case {
    std::string text, words;
  };
  const auto row = GENERATE(values<Case>({
      {"2026-11-23", "2026-11-23"},
      {"2026/11/3", "2026-11-03"},
      {"20261123", "2026-11-23"},
      {"2026-11-23T10:00:00Z", "2026-11-23 36000 +0"},
      {"2026-11-23T10:00:00.123456+01:00", "2026-11-23 36000 +3600"},
      {"2026-11-23 10:00:00 -0530", "2026-11-23 36000 -19800"},
      {"2026-11-23 10:00 UTC", "2026-11-23 36000 +0"},
      {"2026-11-23 10:00", "2026-11-23 36000"},
      {"202611", "2026-11-01 month"},
      {"2026-11", "2026-11-01 month"},
      {"1763892000", "2025-11-23 36000 +0"},
      {"1763892000123", "2025-11-23 36000 +0"},
      {"23/11/2026", "2026-11-23"},
      {"11/23/2026 10:05 PM", "2026-11-23 79500"},
      {"23.11.26 12:00 AM", "2026-11-23"},
      {"05/05/2026", "2026-05-05"},
      {"23/11/69", "2069-11-23"},
      {"23/11/70", "1970-11-23"},
  }));
  INFO(row.text);
  CHECK(words_of(row.text) == row.words);
}

TEST_CASE("what is no date, does not exist or is out of the range is none") {
  for (const std::string text :
       {"", "soon", "2026-13-01", "2026-02-29", "1969-12-31", "2100-01-01", "31/04/2026", "2026-11-23T",
        "2026-11-23T25:00", "2026-11-23x", "12/34/5678x", "23/11/026", "99999999999999", "202613"}) {
    INFO(text);
    CHECK(words_of(text) == "none");
  }
}

TEST_CASE("a date with two readings needs to be told which") {
  CHECK(words_of("05/06/2026") == "none");
  CHECK(words_of("05/06/2026", DateOrder::day_first) == "2026-06-05");
  CHECK(words_of("05/06/2026", DateOrder::month_first) == "2026-05-06");
  CHECK(words_of("23/11/2026", DateOrder::month_first) == "none");
  CHECK(depends_on_order("05/06/2026"));
  CHECK_FALSE(depends_on_order("05/05/2026"));
  CHECK_FALSE(depends_on_order("2026-05-06"));
  CHECK(order_of("23/11/2026") == DateOrder::day_first);
  CHECK(order_of("11/23/2026") == DateOrder::month_first);
  CHECK(order_of("05/06/2026") == DateOrder::unknown);
  CHECK(order_of("2026-11-23") == DateOrder::unknown);
}
