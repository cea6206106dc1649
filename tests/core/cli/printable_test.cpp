#include "cli/printable.h"

#include <rapidcheck.h>

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten::cli;

TEST_CASE("control characters are written out, so that a terminal does not obey them") {
  using Row = std::pair<std::string, std::string>;
  const auto [text, shown] = GENERATE(values<Row>({
      {"", ""},
      {"Warm socks", "Warm socks"},
      {"\x1b[31mred", "\\u001b[31mred"},
      {std::string("a\0b", 3), "a\\u0000b"},
      {"a\rb", "a\\u000db"},
      {"a\tb", "a\\u0009b"},
      {"a\x7f", "a\\u007f"},
      {"a\xC2\x9B"
       "31m",
       "a\\u009b31m"},
      {"\xC3\xA6\xF0\x9F\x98\x80", "\xC3\xA6\xF0\x9F\x98\x80"},
      {"\xC2\xA0", "\xC2\xA0"},
      {"\xC2", "\xC2"},
  }));
  CHECK(printable(text) == shown);
  CHECK(one_line(text) == shown);
}

TEST_CASE("line feeds stay in a text and not in a line") {
  CHECK(printable("a\nb") == "a\nb");
  CHECK(one_line("a\nb") == "a\\u000ab");
}

TEST_CASE("whatever the bytes, no control character is left") {
  CHECK(rc::check([](const std::vector<char>& bytes) {
    const std::string line = one_line({bytes.data(), bytes.size()});
    RC_ASSERT(std::none_of(line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }));
  }));
}
