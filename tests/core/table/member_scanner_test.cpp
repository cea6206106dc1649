#include "table/member_scanner.h"

#include <rapidcheck.h>

#include "codec/json_value.h"
#include "table/member_text.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

const std::vector<std::string> paths{"a", "b.c", "b.c.d", "x"};

/// What the parser says of `line`; nothing if it refuses it, or if it is no object.
std::optional<std::vector<std::string>> parsed(const std::string& line) {
  Problems problems;
  const auto value = codec::parse_value(line, {1 << 20}, problems);
  if (!problems.empty() || !value || value->map() == nullptr) return std::nullopt;
  std::vector<std::string> texts;
  for (const std::string& path : paths) texts.push_back(table::member_text(*value, path));
  return texts;
}

/// Nothing: it leaves the line to the parser.
std::optional<std::vector<std::string>> scanned(const std::string& line) {
  table::MemberScanner scanner(paths);
  if (!scanner.scan(line)) return std::nullopt;
  return std::vector<std::string>(scanner.texts().begin(), scanner.texts().end());
}

/// Pieces of JSON, of which chance makes lines: most of them nearly right.
rc::Gen<std::string> line() {
  const auto piece = rc::gen::element<std::string>(
      "{", "}", "[", "]", ",", ":", " ", "\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"x\"", "\"a\":", "{\"b\":{\"c\":", "0",
      "-1", "12", "01", "-0", "1.5", "1e3", "1.", "true", "false", "null", "nul", "\"\\n\"", "\"\\u00e5\"", "\"\\q\"",
      "\"å\"", "\"\xff\"", "\"\x01\"", "\"__proto__\":", "\"a long text, longer than sixteen letters\"",
      "12345678901234567890", "\t");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
    std::string text = "{";
    for (const std::string& one : pieces) text += one;
    return text;
  });
}

}  // namespace

TEST_CASE("usual lines are scanned, and the texts are those of the parser") {
  const std::string text = GENERATE(values<std::string>({
      R"({})",
      R"({"a":"text","b":{"c":12},"x":true})",
      R"( { "a" : null , "b" : { "c" : { "d" : "deep" } } , "x" : false } )",
      R"({"b":1,"a":-3,"x":[1,{"a":2,"a2":[]},"s"]})",
      R"({"a":"å and more than sixteen bytes 🦊","other":"with \"escapes\" \\ \/ \n"})",
      R"({"b":{"c":[]},"x":{}})",
      R"({"y":1.25,"a":0})",
  }));
  INFO(text);
  REQUIRE(parsed(text));
  CHECK(scanned(text) == parsed(text));
}

TEST_CASE("what the parser refuses, or reads as another text, is left to it") {
  const std::string text = GENERATE(values<std::string>({
      "",
      "[]",
      "1",
      "{",
      R"({"a":1,"a":2})",
      R"({"b":2,"a":1,"b":3})",
      R"({"a":01})",
      R"({"a":-0})",
      R"({"a":1.5})",
      R"({"a":1e400})",
      R"({"a":"\u00e5"})",
      R"({"a":"\n"})",
      R"({"y":"\ud800"})",
      R"({"y":"\q"})",
      R"({"a":tru})",
      "{\"y\":\"\xff\"}",
      "{\"y\":\"\x01\"}",
      R"({"a":1,})",
      R"({"a":1}})",
      R"({"__proto__":1})",
      R"({"a":1} x)",
      R"({"y":12345678901234567890})",
      R"({"y":[1 2]})",
  }));
  INFO(text);
  CHECK_FALSE(scanned(text));
}

TEST_CASE("deep, long and crowded lines are left to the parser") {
  std::string crowded = "{";
  for (int i = 0; i < 100; ++i) crowded += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
  CHECK_FALSE(scanned(crowded + "}"));
  CHECK_FALSE(scanned(R"({"y":)" + std::string(20, '[') + std::string(20, ']') + "}"));
  CHECK_FALSE(scanned(R"({")" + std::string(300, 'k') + R"(":1})"));
  CHECK_FALSE(table::MemberScanner({""}).scan("{}"));
}

TEST_CASE("a line that begins as the one before is read for itself") {
  table::MemberScanner scanner(paths);
  const auto agrees = [&](const std::string& text) {
    INFO(text);
    const auto expected = parsed(text);
    const bool is_scanned = scanner.scan(text);
    CHECK(is_scanned == expected.has_value());
    if (is_scanned && expected) {
      CHECK(std::vector<std::string>(scanner.texts().begin(), scanner.texts().end()) == *expected);
    }
  };
  for (const std::string& text : std::vector<std::string>{
           R"({"a":1,"l":[{"a":1},{"a":2}],"x":3})", R"({"a":1,"l":[{"a":1},{"a":2}],"x":4})",
           R"({"a":1,"l":[{"a":{},"a":2}],"x":4})", R"({"a":1,"l":[{"a":1},{"a":2}],"x":5})", R"({"b":{"c":1},"x":2})",
           R"({"b":{"c":1,"x":2}})", R"({"b":{"c":3},"x":4})", R"({"b":1,"a":2,"c":3})", R"({"b":1,"a":2,"b":3})",
           R"({"b":1,"a":2,"c":4})", R"({"a":7})", R"({"a":7,"b":8,"x":9})", std::string(R"({"å":7,"a":1})"),
           std::string("{\"\xff\xff\":7,\"a\":1}"), std::string("{\"\xff\xff\":7,\"a\":1}")}) {
    agrees(text);
  }
}

TEST_CASE("whatever lines come one after the other: the scanner says what the parser says, or nothing") {
  CHECK(rc::check([] {
    const auto lines = *rc::gen::container<std::vector<std::string>>(line());
    table::MemberScanner scanner(paths);
    for (const std::string& text : lines) {
      const bool is_scanned = scanner.scan(text);
      const auto expected = parsed(text);
      RC_ASSERT(!is_scanned || expected);
      if (is_scanned) {
        RC_ASSERT(std::vector<std::string>(scanner.texts().begin(), scanner.texts().end()) == *expected);
      }
    }
  }));
}

TEST_CASE("whatever a line is: the scanner says what the parser says, or nothing") {
  CHECK(rc::check([] {
    const std::string text = *line();
    if (const auto texts = scanned(text)) RC_ASSERT(texts == parsed(text));
  }));
}
