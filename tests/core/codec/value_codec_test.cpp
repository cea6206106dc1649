#include "codec/value_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::Json;
using test::found;
using test::Found;

namespace {

Found problems_of(const std::string& json) {
  Problems problems;
  codec::read_answers(Json::parse(json), "/answers", problems);
  return found(problems);
}

/// `json` as a value, written again.
std::string again(const std::string& json) {
  Problems problems;
  const auto parsed = codec::parse_json(json, {1024}, problems);
  REQUIRE(parsed);
  codec::JsonWriter writer;
  codec::write_value(writer, codec::read_value(*parsed));
  return writer.take();
}

}  // namespace

TEST_CASE("every kind of JSON is a value of its own") {
  CHECK(codec::read_value(Json(nullptr)).is_null());
  CHECK(codec::read_value(Json(true)) == Value(true));
  CHECK(codec::read_value(Json(-7)) == Value(-7));
  CHECK(codec::read_value(Json(7.5)) == Value(7.5));
  CHECK(codec::read_value(Json("7")) == Value("7"));
  CHECK(codec::read_value(Json::array({1, "a"})) == Value(Value::List{1, "a"}));
  CHECK(codec::read_value(Json::object({{"b", 1}, {"a", nullptr}})) == Value(Value::Map{{"a", Value()}, {"b", 1}}));
  CHECK(codec::read_value(Json::array()) == Value(Value::List{}));
}

TEST_CASE("what is written is what was read, numbers as people write them") {
  for (const std::string json : {"null", "true", "0", "-7", "0.5", R"("a\"b")", "[]", "{}", R"([1,[2,["3"]],null])",
                                 R"({"a":{"b":[true]},"other":"x"})", "9007199254740991"}) {
    CHECK(again(json) == json);
  }
  CHECK(again("9.0") == "9");
  CHECK(again("-0.0") == "0");
  CHECK(again("0.30000000000000004") == "0.3");
  CHECK(again("1e300") == "9007199254740991");
  CHECK(again(R"({"b":1,"a":2})") == R"({"a":2,"b":1})");
}

TEST_CASE("answers are values of any form but null, which is the question's business") {
  Problems problems;
  CHECK(codec::read_answers(Json::parse(R"({"b":"x","a":9,"c":["y"],"d":{"other":"z"},"e":false,"f":7.5})"), "/answers",
                            problems) == Value::Map{{"a", 9},
                                                    {"b", "x"},
                                                    {"c", Value::List{"y"}},
                                                    {"d", Value::Map{{"other", Value("z")}}},
                                                    {"e", false},
                                                    {"f", 7.5}});
  CHECK(problems.empty());
  CHECK(problems_of(R"({"a":null})") == Found{"wrong_type /answers/a"});
}

TEST_CASE("answers belong to ids") {
  CHECK(problems_of(R"({"a b":1,"":2})") == Found{"invalid_id /answers/", "invalid_id /answers/a b"});
  CHECK(problems_of(R"({"__proto__":1,"constructor":2})") ==
        Found{"invalid_id /answers/__proto__", "invalid_id /answers/constructor"});
  CHECK(problems_of("[1]") == Found{"wrong_type /answers"});
  CHECK(problems_of("{}").empty());
}

TEST_CASE("values are an object, in the order in which they stand: by name") {
  codec::JsonWriter json;
  codec::write_values(json, {{"A", -1}, {"a\"b", Value()}, {"score", 0}, {"why", "a\"b"}});
  CHECK(json.take() == R"({"A":-1,"a\"b":null,"score":0,"why":"a\"b"})");
}
