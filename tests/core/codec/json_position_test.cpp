#include "codec/json_position.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

std::string at(std::string_view json, std::string_view path) {
  const auto position = codec::position_in(json, path);
  return position ? std::to_string(position->line) + ":" + std::to_string(position->column) : "nowhere";
}

std::string at(std::string_view json, const Problem& problem) {
  const auto position = codec::position_in(json, problem);
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

}  // namespace

TEST_CASE("a pointer is found where its value begins") {
  using Row = std::pair<std::string, std::string>;
  const auto [path, expected] = GENERATE(values<Row>({{"", "2:1"},
                                                      {"/a", "3:8"},
                                                      {"/a/0", "3:9"},
                                                      {"/a/1", "3:12"},
                                                      {"/a/1/1", "3:16"},
                                                      {"/a/2/x", "3:26"},
                                                      {"/b", "4:7"},
                                                      {"/c", "4:20"},
                                                      {"/c~1d", "5:9"},
                                                      {"/e~0f", "5:20"},
                                                      {"/~01", "5:30"}}));
  const std::string json =
      "\n{\n"
      "  \"a\": [1, [2, 3], {\"x\": true}],\n"
      "  \"b\":\"}],\\\"\",\"c\": null,\n"
      "  \"c/d\":-1.5,\"e~f\":\"\",\"~1\" : {}\n"
      "}";
  CAPTURE(path);
  CHECK(at(json, path) == expected);
}

TEST_CASE("what is not there is shown at the nearest value around it") {
  using Row = std::pair<std::string, std::string>;
  const auto [path, expected] = GENERATE(values<Row>({{"/gone", "1:1"},
                                                      {"/list/2", "1:9"},
                                                      {"/list/18446744073709551615", "1:9"},
                                                      {"/list/0/deeper", "1:10"},
                                                      {"/empty/0", "1:24"},
                                                      {"/gone/0/when", "1:1"}}));
  CAPTURE(path);
  CHECK(at(R"({"list":[1,2],"empty": [ ] })", path) == expected);
}

TEST_CASE("a text that ends too early is looked through without end or crash") {
  const auto json = GENERATE(values<std::string>({"", "[1", "[1,", "{\"a\"", "{\"a\":[\"\\", "}", "]]", "[[[1"}));
  CAPTURE(json);
  for (const char* path : {"", "/a", "/0", "/99999999999999", "/a/0"}) CHECK(at(json, path).starts_with("1:"));
}

TEST_CASE("lines end with a line feed, with or without a carriage return, and columns count characters") {
  CHECK(at("{\r\n\"a\": 1,\r\n\"b\": 2}", "/b") == "3:6");
  CHECK(at("{\"å\":\"🦊\",\"b\":2}", "/b") == "1:14");
  CHECK(at("{\"å\":\"🦊\",\"b\":2}", "/å") == "1:6");
  CHECK(at("{\"a\":\"\xC3\"}", "/a") == "nowhere");
}

TEST_CASE("a problem inside a condition is shown at the character that it names") {
  const std::string json = "{\n  \"when\": \"score > 11\"}";
  const auto inside = [](const std::string& line, const std::string& column, const std::string& source) {
    return Problem{ProblemCode::always_false, "/when", {{"line", line}, {"column", column}, {"source", source}}};
  };
  CHECK(at(json, inside("1", "7", "score > 11")) == "2:18");
  CHECK(at(json, inside("2", "7", "score > 11")) == "2:11");
  // Behind an escape the columns of the file are others.
  CHECK(at(json, inside("1", "7", "a == \"b\"")) == "2:11");
  CHECK(at(json, {ProblemCode::always_false, "/when"}) == "2:11");
  CHECK(at(R"({"when":"\u0061 > 11"})", inside("1", "5", "a > 11")) == "1:9");
}

TEST_CASE("a text that is no JSON says itself where") {
  CHECK(at("{", {ProblemCode::json_syntax, "", {{"line", "7"}, {"column", "3"}}}) == "7:3");
}
