#include "table/encoding.h"

#include "tests/catch.h"

using namespace zeroten::table;
using namespace std::string_literals;

TEST_CASE("the beginning of a file says its encoding") {
  struct Case {
    std::string start;
    Encoding encoding;
    std::size_t mark;
  };
  const auto row = GENERATE(values<Case>({
      {"score,comment\n9,fine", Encoding::utf_8, 0},
      {"\xEF\xBB\xBFscore", Encoding::utf_8, 3},
      {"s,c\n9,K\xC3\xA5re", Encoding::utf_8, 0},
      {"s,c\n9,K\xC3", Encoding::utf_8, 0},  // cut inside a character
      {"s,c\n9,K\xE5re", Encoding::windows_1252, 0},
      {"s,c\n9,\x93good\x94", Encoding::windows_1252, 0},
      {"\xFF\xFEs\0,\0"s, Encoding::utf_16_le, 2},
      {"\xFE\xFF\0s\0,"s, Encoding::utf_16_be, 2},
      {"s\0c\0o\0r\0e\0"s, Encoding::utf_16_le, 0},
      {"\0s\0c\0o\0r\0e"s, Encoding::utf_16_be, 0},
      {"", Encoding::utf_8, 0},
  }));
  INFO(row.start);
  CHECK(detect_encoding(row.start) == row.encoding);
  CHECK(mark_length(row.encoding, row.start) == row.mark);
}

TEST_CASE("texts become UTF-8") {
  CHECK(to_utf8("K\xE5re \x80\x9F", Encoding::windows_1252) == "Kåre €Ÿ");
  CHECK(to_utf8("K\0\xE5\0=\xD8\n\xDE"s, Encoding::utf_16_le) == "Kå😊"s.replace(3, 4, "\xF0\x9F\x98\x8A"));
  CHECK(to_utf8("\0K\0\xE5"s, Encoding::utf_16_be) == "Kå");
  CHECK(to_utf8("\x00\xD8k\0"s, Encoding::utf_16_le) == "\xEF\xBF\xBDk");  // half a pair
  CHECK(to_utf8("k\0x"s, Encoding::utf_16_le) == "k\xEF\xBF\xBD");
  CHECK(mended_utf8("Kåre") == "Kåre");
  CHECK(mended_utf8("K\xE5re") == "Kåre");
}
