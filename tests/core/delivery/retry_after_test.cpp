#include "delivery/retry_after.h"

#include "tests/catch.h"

using namespace zeroten::delivery;

TEST_CASE("dates of HTTP are read in their usual form") {
  CHECK(http_date("Thu, 01 Jan 1970 00:00:00 GMT") == 0);
  CHECK(http_date("Sun, 06 Nov 1994 08:49:37 GMT") == 784'111'777'000);
  CHECK(http_date("Thu, 29 Feb 2024 12:00:00 GMT") == 1'709'208'000'000);
  CHECK(http_date("Fri, 31 Dec 1999 23:59:59 GMT") == 946'684'799'000);
}

TEST_CASE("anything else is no date") {
  const std::string text =
      GENERATE("", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 CET",
               "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT", "Sun, x6 Nov 1994 08:49:37 GMT",
               "Sun, 06 Nov 1994 08-49-37 GMT", "Sun, 06 Nov -994 08:49:37 GMT");
  CAPTURE(text);
  CHECK_FALSE(http_date(text));
}

TEST_CASE("a pause that is asked for is a second at least, and an hour at most") {
  constexpr std::int64_t wall = 784'111'770'000;  // seven seconds before the date
  const std::string date = "Sun, 06 Nov 1994 08:49:37 GMT";
  CHECK(asked_pause("30", "", wall) == 30'000);
  CHECK(asked_pause("0", "", wall) == 1000);
  CHECK(asked_pause("99999999999999999999999999", "", wall) == 3'600'000);
  CHECK(asked_pause(date, "", wall) == 7000);
  CHECK(asked_pause(date, "", wall + 3'600'000) == 1000);
  CHECK(asked_pause(date, "", wall - 36'000'000) == 3'600'000);
}

TEST_CASE("a date counts by the clock of the server, if that is known") {
  CHECK(asked_pause("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:17 GMT", 0) == 20'000);
}

TEST_CASE("what cannot be read asks for nothing") {
  const std::string text = GENERATE("", "soon", "-5", "1.5", " 5", "5s");
  CAPTURE(text);
  CHECK_FALSE(asked_pause(text, "", 0));
}
