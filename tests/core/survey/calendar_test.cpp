#include "survey/calendar.h"

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("a date is a day that exists in the Gregorian calendar") {
  for (const char* date : {"2024-02-29", "2000-02-29", "2023-12-31", "0001-01-01", "9999-12-31", "2024-04-30"}) {
    CAPTURE(date);
    CHECK(is_date(date));
  }
  for (const char* text : {"2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-13-01",
                           "2024-00-01", "2024-01-00", "2024-01-32", "0000-01-01", "9999-99-99"}) {
    CAPTURE(text);
    CHECK_FALSE(is_date(text));
  }
}

TEST_CASE("a date is written YYYY-MM-DD and not otherwise") {
  for (const std::string& text :
       {std::string(), std::string("2024"), std::string("2024-1-01"), std::string("24-01-01"), std::string("20240101"),
        std::string("2024-01-01 "), std::string(" 2024-01-01"), std::string("2024-01-01T00:00"),
        std::string("01-01-2024"), std::string("2024/01/01"), std::string("2024-01-0x"), std::string("+024-01-01"),
        std::string("-024-01-01"), std::string("2024-01-01\0", 11), std::string("\xD9\xA2\xD9\xA0-01-01\xD9")}) {
    CAPTURE(text);
    CHECK_FALSE(is_date(text));
  }
}

TEST_CASE("every month has its days") {
  const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= 99; ++day) {
      const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
      CHECK(is_date("2023-" + two(month) + "-" + two(day)) == (day <= days[month - 1]));
    }
  }
}
