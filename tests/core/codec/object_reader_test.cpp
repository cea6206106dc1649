#include "codec/object_reader.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"
#include "tests/core/support/json_value.h"

using namespace zeroten;
using codec::Need;
using codec::ObjectReader;
using test::found;
using test::Found;

TEST_CASE("members come by name, with their type") {
  const Value json = test::json_value(R"({"a":"x","b":true,"c":5,"d":"id-1"})");
  Problems problems;
  ObjectReader object(json, "", problems);
  CHECK(*object.string("a") == "x");
  CHECK(object.boolean("b") == true);
  CHECK(object.integer("c", 0, 5) == 5);
  CHECK(object.id("d") == "id-1");
  object.finish();
  CHECK(problems.empty());
}

TEST_CASE("what is optional may be missing, what is required may not") {
  const Value json = Value::Map();
  Problems problems;
  ObjectReader object(json, "/x", problems);
  CHECK(object.member("a") == nullptr);
  CHECK_FALSE(object.boolean("b"));
  CHECK(problems.empty());
  CHECK(object.member("c", Need::required) == nullptr);
  CHECK(object.id("d").empty());
  CHECK(found(problems) == Found{"missing_key /x", "missing_key /x"});
  CHECK(problems[1].detail("key") == "d");
}

TEST_CASE("a member of another type is a problem that names both") {
  const Value json = test::json_value(R"({"a":5,"b":null,"c":"1","d":1.0,"e":11,"f":"-","g":[],"h":{}})");
  Problems problems;
  ObjectReader object(json, "", problems);
  CHECK_FALSE(object.string("a"));
  CHECK_FALSE(object.boolean("b"));
  CHECK_FALSE(object.integer("c", 0, 10));
  CHECK_FALSE(object.integer("d", 0, 10));
  CHECK_FALSE(object.integer("e", 0, 10));
  CHECK(object.id("f").empty());
  CHECK_FALSE(object.string("g"));
  CHECK_FALSE(object.string("h"));
  CHECK(found(problems) == Found{"wrong_type /a", "wrong_type /b", "wrong_type /c", "wrong_type /d", "out_of_range /e",
                                 "invalid_id /f", "wrong_type /g", "wrong_type /h"});
  CHECK(problems[0].detail("expected") == "a text");
  CHECK(problems[1].detail("found") == "null");
  CHECK(problems[6].detail("found") == "a list");
}

TEST_CASE("members that nobody asked for are problems that name the known ones") {
  const Value json = test::json_value(R"({"a":1,"z/~":2})");
  Problems problems;
  ObjectReader object(json, "/x", problems);
  object.member("a");
  object.member("b");
  object.finish();
  REQUIRE(found(problems) == Found{"unknown_key /x/z~1~0"});
  CHECK(problems[0].detail("known") == "a, b");
}

TEST_CASE("what is no object is one problem, and every member of it is missing without more") {
  const Value json = Value::List{1};
  Problems problems;
  ObjectReader object(json, "/x", problems);
  CHECK_FALSE(object.is_object());
  CHECK_FALSE(object.string("a", Need::required));
  CHECK(object.member("b", Need::required) == nullptr);
  object.finish();
  CHECK(found(problems) == Found{"wrong_type /x"});
}
