#include "calendar/zone_rules.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

constexpr std::int64_t hour = 3'600'000;

/// 2026-03-29 and so on, in days since 1970.
constexpr score::Day oslo_summer = 20'541;

double hours(const score::Zone& zone, score::Day day) {
  return static_cast<double>(score::day_start(zone, day + 1) - score::day_start(zone, day)) / hour;
}

}  // namespace

TEST_CASE("days of real zones have 23, 23.5, 24.5 and 25 hours, and some never were") {
  struct Row {
    std::string zone;
    std::string date;
    score::Day day;
    double hours;
  };
  const auto row = GENERATE(values<Row>({
      {"Europe/Oslo", "2026-03-29", oslo_summer, 23},
      {"Europe/Oslo", "2026-10-25", oslo_summer + 210, 25},
      {"Europe/Oslo", "2026-11-23", 20'780, 24},
      {"America/New_York", "2026-03-08", 20'520, 23},
      {"Australia/Lord_Howe", "2025-10-05", 20'366, 23.5},
      {"Australia/Lord_Howe", "2026-04-05", 20'548, 24.5},
      {"Pacific/Apia", "2011-12-30", 15'338, 0},
      {"America/Sao_Paulo", "2018-11-04", 17'839, 23},  // midnight did not exist
      {"Europe/Oslo", "2150-07-01", 65'925, 24},
  }));
  const auto zone = calendar::zone(row.zone);
  CAPTURE(row.zone, row.date);
  REQUIRE(zone);
  CHECK(score::label(score::Period::day, row.day) == row.date);
  CHECK(hours(*zone, row.day) == row.hours);
}

TEST_CASE("the same instant is on different days around the world") {
  constexpr std::int64_t instant = 1'795'431'600'000;  // 2026-11-23T11:00Z
  const auto label_in = [](const std::string& name) {
    return score::label(score::Period::day, score::local_day(calendar::zone(name).value(), instant));
  };
  CHECK(label_in("UTC") == "2026-11-23");
  CHECK(label_in("Pacific/Kiritimati") == "2026-11-24");
  CHECK(label_in("Pacific/Pago_Pago") == "2026-11-23");
  CHECK(label_in("Pacific/Auckland") == "2026-11-24");
}

TEST_CASE("a name that is no zone has no rules, and no file is read for it") {
  for (const std::string name : {"", "Europe/Olso", "europe/oslo", "../../etc/passwd", "/etc/localtime", "Europe"}) {
    CAPTURE(name);
    CHECK_FALSE(calendar::zone(name).has_value());
  }
}

TEST_CASE("zones that were renamed keep their old name") {
  CHECK(calendar::zone("Asia/Calcutta")->changes == calendar::zone("Asia/Kolkata")->changes);
}
