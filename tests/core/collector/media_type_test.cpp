#include "collector/media_type.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("responses come as JSON or as plain text, in UTF-8") {
  const char* const good =
      GENERATE("application/json", "text/plain", "Application/JSON", "application/json; charset=utf-8",
               "text/plain;charset=UTF-8", "application/json ;charset=\"utf-8\"");
  INFO(good);
  CHECK(is_response_type(good));
}

TEST_CASE("other types are not understood") {
  const char* const bad =
      GENERATE("", "text/html", "application/jsonx", "application/x-www-form-urlencoded",
               "multipart/form-data; boundary=x", "application/json; charset=latin1", ", application/json");
  INFO(bad);
  CHECK_FALSE(is_response_type(bad));
}

TEST_CASE("CSV is given to those who name it") {
  CHECK(asks_for_csv("text/csv"));
  CHECK(asks_for_csv("application/json, Text/CSV; q=0.5"));
  CHECK_FALSE(asks_for_csv("*/*"));
  CHECK_FALSE(asks_for_csv("text/csv;q=0"));
  CHECK_FALSE(asks_for_csv(""));
}

TEST_CASE("an encoding is accepted when it is named with a weight above 0") {
  CHECK(accepts_encoding("gzip, deflate, br", "br"));
  CHECK(accepts_encoding("br;q=0.001", "br"));
  CHECK_FALSE(accepts_encoding("br;q=0.000, gzip", "br"));
  CHECK_FALSE(accepts_encoding("br; q=0", "br"));
  CHECK_FALSE(accepts_encoding("brotli", "br"));
  CHECK_FALSE(accepts_encoding("", "gzip"));
}
