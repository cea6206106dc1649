#include "base/utf8.h"

#include <rapidcheck.h>

#include <string>

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string encode(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

}  // namespace

TEST_CASE("every code point but the surrogates is valid, one character, and never cut") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x11000 ? 1 : 97) {
    const std::string text = encode(c);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    if (first_invalid_utf8(text).has_value() != surrogate || code_points(text) != 1 ||
        !utf8_prefix(text, text.size() - 1).empty()) {
      FAIL("U+" << std::hex << static_cast<unsigned>(c));
    }
  }
  CHECK_FALSE(first_invalid_utf8(encode(0x10FFFF)));
}

TEST_CASE("the first byte that is not valid UTF-8 is found") {
  using Row = std::pair<std::string, std::size_t>;
  const auto [text, offset] = GENERATE(values<Row>({
      {"\x80", 0},  // a continuation without a lead
      {"abc\xBF", 3},
      {"\xC3", 0},  // truncated, of 2, 3 and 4
      {"a\xE2\x82", 1},
      {"a\xF0\x9F\x98", 1},
      {"\xC3z", 0},  // a lead without its continuation
      {"\xE2\x82z", 0},
      {"\xF0\x9F\x98z", 0},
      {"\xC0\x80", 0},  // overlong NUL, slash and others
      {"\xC0\xAF", 0},
      {"\xC1\xBF", 0},
      {"\xE0\x80\xAF", 0},
      {"\xE0\x9F\xBF", 0},
      {"\xF0\x80\x80\xAF", 0},
      {"\xF0\x8F\xBF\xBF", 0},
      {"\xED\xA0\x80", 0},  // surrogates, alone and in pairs
      {"\xED\xBF\xBF", 0},
      {"\xED\xA0\xBD\xED\xB8\x80", 0},
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\xF8\x88\x80\x80\x80", 0},  // five bytes
      {"ok\xFE", 2},
      {"\xC3\xA6\xFF", 2},
      {std::string("\0\xFF", 2), 1},
  }));
  CAPTURE(text);
  CHECK(first_invalid_utf8(text) == offset);
}

TEST_CASE("valid texts have no invalid byte") {
  for (const std::string& text : {std::string(), std::string("abc"), std::string("a\0b", 3), std::string("\xC2\x80"),
                                  std::string("\xEE\x80\x80\xEF\xBF\xBF"), std::string("\xF0\x90\x80\x80"),
                                  std::string("\xF0\x9F\x98\x80"), std::string("\xED\x9F\xBF")}) {
    CAPTURE(text);
    CHECK_FALSE(first_invalid_utf8(text));
  }
}

TEST_CASE("characters are counted as code points") {
  CHECK(code_points("") == 0);
  CHECK(code_points("\xC3\xA6\xC3\xB8\xC3\xA5") == 3);
  CHECK(code_points("\xF0\x9F\x98\x80!") == 2);
  CHECK(code_points("e\xCC\x81") == 2);  // a letter and its accent
  CHECK(code_points(std::string("\0\0", 2)) == 2);
}

TEST_CASE("a prefix never ends inside a character") {
  const std::string text = "a\xC3\xA6\xF0\x9F\x98\x80";
  CHECK(utf8_prefix(text, 0).empty());
  CHECK(utf8_prefix(text, 1) == "a");
  CHECK(utf8_prefix(text, 2) == "a");
  CHECK(utf8_prefix(text, 3) == "a\xC3\xA6");
  CHECK(utf8_prefix(text, 6) == "a\xC3\xA6");
  CHECK(utf8_prefix(text, 7) == text);
  CHECK(utf8_prefix(text, 1000) == text);
}

TEST_CASE("a text that shows nothing has no content") {
  for (const char32_t blank :
       {U'\0',     U'\t',     U'\n',     U'\r',     U' ',      U'\x1b',   U'\x7f',   U'\u0085',
        U'\u00A0', U'\u00AD', U'\u1680', U'\u180E', U'\u2000', U'\u200B', U'\u200D', U'\u200F',
        U'\u2028', U'\u2029', U'\u202E', U'\u202F', U'\u205F', U'\u2060', U'\u3000', U'\uFEFF'}) {
    CAPTURE(static_cast<unsigned>(blank));
    CHECK_FALSE(has_content(encode(blank)));
    CHECK_FALSE(has_content(" " + encode(blank) + "\n"));
    CHECK(has_content(" " + encode(blank) + "x"));
  }
  CHECK_FALSE(has_content(""));
}

TEST_CASE("anything to see is content") {
  for (const char32_t c :
       {U'!', U'0', U'~', U'\u00A1', U'\u00E6', U'\u2010', U'\u2027', U'\u2030', U'\u2070', U'\u3001', U'\U0001F600'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(has_content(encode(c)));
  }
  CHECK(has_content("\xFF"));
}

TEST_CASE("on random bytes nothing is read that is not there, and the valid part is valid") {
  CHECK(rc::check([](const std::vector<unsigned char>& bytes) {
    const std::string text(bytes.begin(), bytes.end());
    const std::size_t valid = first_invalid_utf8(text).value_or(text.size());
    RC_ASSERT(valid <= text.size());
    RC_ASSERT(!first_invalid_utf8(text.substr(0, valid)));
    RC_ASSERT(code_points(text) <= text.size());
    has_content(text);
    const std::size_t cut = *rc::gen::inRange<std::size_t>(0, text.size() + 2);
    RC_ASSERT(utf8_prefix(text, cut).size() <= cut);
    RC_ASSERT(!first_invalid_utf8(utf8_prefix(text.substr(0, valid), cut)));
  }));
}
