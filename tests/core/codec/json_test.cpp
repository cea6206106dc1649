#include "codec/json.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::Json;
using codec::parse_json;
using test::found;
using test::Found;

namespace {

constexpr codec::JsonLimits limits{64 * 1024};

Found problems_of(const std::string& text, const codec::JsonLimits& within = limits) {
  Problems problems;
  const auto value = parse_json(text, within, problems);
  CHECK((value || !problems.empty()));
  return found(problems);
}

Json value_of(const std::string& text) {
  Problems problems;
  const auto value = parse_json(text, limits, problems);
  INFO(text);
  REQUIRE(value);
  REQUIRE(problems.empty());
  return *value;
}

}  // namespace

TEST_CASE("values come out as they are written") {
  CHECK(value_of("null").is_null());
  CHECK(value_of(" true ") == true);
  CHECK(value_of("[1,\"a\",{}]") == Json::array({1, "a", Json::object()}));
  CHECK(value_of(R"({"b":1,"a":{"c":[]}})").dump() == R"({"a":{"c":[]},"b":1})");
  CHECK(value_of(R"("\ud83e\udd8a \u0000 \/")") == std::string("🦊 \0 /", 8));
  CHECK(value_of("\xEF\xBB\xBF[]") == Json::array());  // a byte order mark, as editors on Windows leave it
}

TEST_CASE("numbers are whole where they fit 64 bits, and as in JavaScript where they do not") {
  CHECK(value_of("-0").is_number_integer());
  CHECK(value_of("-0") == 0);
  CHECK(value_of("9223372036854775807") == INT64_MAX);
  CHECK(value_of("-9223372036854775808") == INT64_MIN);
  CHECK(value_of("9223372036854775808").is_number_float());
  CHECK(value_of("18446744073709551615").is_number_float());
  CHECK(value_of("123456789012345678901234567890").get<double>() == 123456789012345678901234567890.0);
  CHECK(value_of("1.0").is_number_float());
  CHECK(value_of("1e-999") == 0.0);
}

TEST_CASE("what is not JSON is refused") {
  const std::string text =
      GENERATE(as<std::string>(), "", " ", "{", "}", "[", "]", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}",
               "01", "+1", ".5", "1.", "1e", "0x1", "NaN", "Infinity", "-", "tru", "True", "nul", "\"", "\"\\x\"",
               "\"\\u12\"", "\"\t\"", "1 2", "[1 2]", "{} {}", "// c\n1", "/* c */1", "\"\\ud800\"", "\"\\udc00\"",
               "\"\\ud800\\u0041\"", "\"\\ud800\\ud800\"", "1e999", "-1e999", "[[[", "{\"a\":", "{\"a\"", "\xEF\xBB");
  CAPTURE(text);
  const auto codes = problems_of(text);
  REQUIRE(codes.size() == 1);
  CHECK((codes[0] == "json_syntax " || codes[0] == "invalid_utf8 "));
}

TEST_CASE("a NUL does not hide what follows it") {
  for (const char* text : {"1|", "1|2", "[1|]", "|1", "{\"a|b\":1}"}) {
    std::string with_nul = text;
    with_nul[with_nul.find('|')] = '\0';
    CHECK(problems_of(with_nul) == Found{"json_syntax "});
  }
}

TEST_CASE("bytes that are no UTF-8 are refused where they stand") {
  for (const char* bytes : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"}) {
    Problems problems;
    CHECK_FALSE(parse_json("{\"ø\":\"" + std::string(bytes) + "\"}", limits, problems));
    REQUIRE(found(problems) == Found{"invalid_utf8 "});
    CHECK(problems[0].detail("byte") == "7");
  }
}

TEST_CASE("a text beyond the limit of bytes is not looked at") {
  CHECK(problems_of("\"12345678\"", {10}) == Found{});
  CHECK(problems_of("\"123456789\"", {10}) == Found{"too_large "});
  CHECK(problems_of(std::string(10 * 1024 * 1024, '['), {256 * 1024}) == Found{"too_large "});
}
