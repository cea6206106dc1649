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

survey::Answers answers_of(const std::string& json) {
  Problems problems;
  auto answers = codec::read_answers(Json::parse(json), "/answers", problems);
  CHECK(problems.empty());
  return answers;
}

}  // namespace

TEST_CASE("every kind of JSON is a value of its own") {
  CHECK(codec::read_value(Json(nullptr)).index() == 0);
  CHECK(std::get<bool>(codec::read_value(Json(true))));
  CHECK(std::get<std::int64_t>(codec::read_value(Json(-7))) == -7);
  CHECK(std::get<double>(codec::read_value(Json(7.5))) == 7.5);
  CHECK(std::get<std::string>(codec::read_value(Json("7"))) == "7");
  CHECK(std::holds_alternative<survey::Composite>(codec::read_value(Json::array())));
  CHECK(std::holds_alternative<survey::Composite>(codec::read_value(Json::object())));
}

TEST_CASE("answers are whole numbers and texts") {
  CHECK(answers_of(R"({"b":"x","a":9.0,"c":-0.0,"d":""})") ==
        survey::Answers{{"a", 9}, {"b", "x"}, {"c", 0}, {"d", ""}});
  CHECK(answers_of("{}").empty());
}

TEST_CASE("anything else is no answer") {
  const std::string value =
      GENERATE(as<std::string>(), "null", "true", "7.5", "[]", "{}", "1000000001", "-1e10", "1e300");
  CAPTURE(value);
  CHECK(problems_of("{\"a\":" + value + "}") == Found{"wrong_type /answers/a"});
}

TEST_CASE("answers belong to ids") {
  CHECK(problems_of(R"({"a b":1,"":2})") == Found{"invalid_id /answers/", "invalid_id /answers/a b"});
  CHECK(problems_of("[1]") == Found{"wrong_type /answers"});
}

TEST_CASE("answers are an object, in the order in which they stand: by name") {
  codec::JsonWriter json;
  codec::write_answers(json, {{"A", -1}, {"score", 0}, {"why", "a\"b"}});
  CHECK(json.take() == R"({"A":-1,"score":0,"why":"a\"b"})");
}
