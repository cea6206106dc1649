#include "collector/target.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a target is a decoded path and a query") {
  const auto target = parse_target("/a%20b/%C3%A5?format=csv&x=1#part");
  REQUIRE(target);
  CHECK(target->path == "/a b/å");
  CHECK(target->query == "format=csv&x=1");
  CHECK(parse_target("/")->path == "/");
  CHECK(parse_target("/")->query.empty());
}

TEST_CASE("an escape is decoded once") { CHECK(parse_target("/%252e")->path == "/%2e"); }

TEST_CASE("what is not a path is refused") {
  const char* const text = GENERATE("", "*", "a", "http://elsewhere/", "?x", "/%", "/%4", "/%zz", "/%+1", "/a%00b",
                                    "/a%0d%0aSet-Cookie", "/..\\secret", "/%5c", "/%7f");
  INFO(text);
  CHECK_FALSE(parse_target(text));
}

TEST_CASE("a query is looked through for one name") {
  CHECK(query_value("format=csv", "format") == "csv");
  CHECK(query_value("a=1&format=csv&format=x", "format") == "csv");
  CHECK(query_value("formats=x&&format=", "format").empty());
  CHECK(query_value("format", "format").empty());
  CHECK(query_value("", "format").empty());
}
