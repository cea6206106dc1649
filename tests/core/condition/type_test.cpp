#include "condition/type.h"

#include "tests/catch.h"

using namespace zeroten::condition;

TEST_CASE("types are read and written alike") {
  const auto text = GENERATE(values<std::string>({"dyn", "null_type", "bool", "int", "double", "string", "list(int)",
                                                  "list(list(dyn))", "map(string, list(int))"}));
  const auto type = read_type(text);
  REQUIRE(type);
  CHECK(zeroten::condition::to_text(*type) == text);
}

TEST_CASE("what is no type is none") {
  const auto text =
      GENERATE(values<std::string>({"", "uint", "list", "list(", "list(uint)", "map(string)", "list(int"}));
  CHECK_FALSE(read_type(text));
}

TEST_CASE("comparing mixes numbers, joining does not") {
  const auto type = [](const char* text) { return *read_type(text); };
  CHECK(comparable(type("int"), type("double")));
  CHECK(comparable(type("list(int)"), type("list(double)")));
  CHECK(comparable(type("dyn"), type("string")));
  CHECK_FALSE(comparable(type("int"), type("string")));
  CHECK_FALSE(comparable(type("list(int)"), type("list(string)")));
  CHECK_FALSE(same_type(type("int"), type("double")));
  CHECK(zeroten::condition::to_text(join(type("list(int)"), type("list(string)"))) == "list(dyn)");
}
