#include "codec/syntax_problem.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;

namespace {

/// "line:column near" of what the parser finds wrong with `text`.
std::string position(const std::string& text) {
  Problems problems;
  REQUIRE_FALSE(codec::parse_json(text, {64 * 1024}, problems));
  REQUIRE(problems.size() == 1);
  const Problem& problem = problems[0];
  REQUIRE(problem.code == ProblemCode::json_syntax);
  return std::string(problem.detail("line")) + ":" + std::string(problem.detail("column")) + " " +
         std::string(problem.detail("near"));
}

}  // namespace

TEST_CASE("line and column are those of the first character that cannot be used") {
  CHECK(position("x") == "1:1 x");
  CHECK(position("{\"a\":x}") == "1:6 x}");
  CHECK(position("{\"a\":1,}") == "1:8 }");
  CHECK(position("{\n  \"a\": 1,\n  b: 2\n}") == "3:3 b: 2\n}");
  CHECK(position("[1,\r\n 2,\r\n ]") == "3:2 ]");
  CHECK(position("\"a\nb\"") == "1:3 \nb\"");
  CHECK(position("\"\\x\"") == "1:3 x\"");
  CHECK(position("[01]") == "1:3 1]");
}

TEST_CASE("what is whole but stands in the wrong place is named from its beginning") {
  CHECK(position("{\n  \"zeroten\": 1\n  \"id\": \"s\"\n}") == "3:3 \"id\": \"s\"\n}");
  CHECK(position("[1 \"two\"]") == "1:4 \"two\"]");
  CHECK(position("[1 -2.5e3]") == "1:4 -2.5e3]");
  CHECK(position("[1 true]") == "1:4 true]");
  CHECK(position("{null:1}") == "1:2 null:1}");
  CHECK(position("{\"a\":1} {}") == "1:9 {}");
  CHECK(position("[1e999]") == "1:2 1e999]");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(position("{\"ø\":\"🦊\",x}") == "1:10 x}");
  CHECK(position("[\"ø\",\n\"ø\" \"🦊\"]") == "2:5 \"🦊\"]");
  CHECK(position("{ø:1}") == "1:2 ø:1}");
  CHECK(position("[ø🦊🦊🦊🦊🦊]") == "1:2 ø🦊🦊🦊");  // cut to 16 bytes, between characters
}

TEST_CASE("at the very end there is nothing near") {
  CHECK(position("") == "1:1 the end");
  CHECK(position("{\"a\":1") == "1:7 the end");
  CHECK(position("[\"a\"") == "1:5 the end");
  CHECK(position("\"abc") == "1:5 the end");
  CHECK(position("[1,\n") == "2:1 the end");
  CHECK(position("tru") == "1:4 the end");
  CHECK(position("{\"ø\"") == "1:5 the end");
}

TEST_CASE("a NUL is where it is") { CHECK(position(std::string("{}\n\0{}", 6)) == "2:1 " + std::string("\0{}", 3)); }
