#include "condition/literal.h"

#include "tests/catch.h"

using namespace zeroten::condition;

TEST_CASE("whole numbers are read up to the ends of 64 bits") {
  CHECK(read_integer("9223372036854775807", false) == INT64_MAX);
  CHECK(read_integer("9223372036854775808", true) == INT64_MIN);
  CHECK(read_integer("0x7fffffffffffffff", false) == INT64_MAX);
  CHECK(read_integer("0X10", true) == -16);
  CHECK_FALSE(read_integer("9223372036854775808", false));
  CHECK_FALSE(read_integer("9223372036854775809", true));
  CHECK_FALSE(read_integer("0xFFFFFFFFFFFFFFFFF", false));
  CHECK_FALSE(read_integer("12a", false));
}

TEST_CASE("numbers with a fraction or an exponent are read, and nothing else that strtod would take") {
  CHECK(read_number("-1.5e3") == -1500.0);
  CHECK(read_number(".5") == 0.5);
  for (const char* text : {"", "1e999", "nan", "inf", " 1", "1 ", "0x1p3", "1e", "--1", "1.2.3"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text));
  }
}

TEST_CASE("escapes become characters") {
  CHECK(read_text(R"('a\n\t\\\'\"\`\?')").text == "a\n\t\\'\"`?");
  CHECK(read_text(R"("\x41\u00e5\U0001F600\101\377")").text == "A\u00e5\U0001F600A\u00ff");
}

TEST_CASE("an escape that means nothing is found") {
  using Row = std::pair<std::string, std::size_t>;
  const auto [text, at] = GENERATE(values<Row>({
      {R"('ab\q')", 3},
      {R"('\x4')", 1},
      {R"('\u12')", 1},
      {R"('\ud800')", 1},
      {R"('\U00110000')", 1},
      {R"('\400')", 1},
      {R"('\18')", 1},
  }));
  CHECK(read_text(text).invalid_at == at);
}
