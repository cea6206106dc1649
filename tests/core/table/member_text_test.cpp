#include "table/member_text.h"

#include "codec/json_value.h"
#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a member is found by its path, and written as a column has it") {
  Problems problems;
  const auto response =
      codec::parse_value(R"({"a":"text","b":{"c":12,"d":-1.5,"e":true,"f":[1],"g":{}},"h":null})", {1000}, problems);
  REQUIRE(response);
  const auto [path, text] = GENERATE(Catch::Generators::table<std::string, std::string>({
      {"a", "text"},
      {"b.c", "12"},
      {"b.d", "-1.5"},
      {"b.e", "true"},
      {"b.f", ""},
      {"b.g", ""},
      {"h", ""},
      {"x", ""},
      {"b.x", ""},
      {"a.b", ""},
  }));
  CHECK(table::member_text(*response, path) == text);
}

TEST_CASE("a path that leads nowhere leads to null") {
  CHECK(table::member_at(Value(true), "a") == nullptr);
  CHECK(table::member_at(Value(Value::Map{{"a", Value(true)}}), "a") != nullptr);
}
