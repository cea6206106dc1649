#include "codec/problem_writer.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

namespace {

Json written(const Problem& problem, std::string_view message = {}) {
  codec::JsonWriter json;
  codec::write_problem(json, problem, message);
  return Json::parse(json.take());
}

}  // namespace

TEST_CASE("a problem has code, severity, path, words and details") {
  CHECK(written({ProblemCode::out_of_range, "/a~1b", {{"min", "0"}, {"max", "10"}}}) ==
        Json::parse(R"({"code":"out_of_range","severity":"error","path":"/a~1b",
                       "message":"This must be from 0 to 10.","details":{"min":"0","max":"10"}})"));
}

TEST_CASE("the field stands beside the code, and other words replace the English ones") {
  const Json json = written({ProblemCode::required, "", {{"field", "why"}}, Severity::warning}, "Svar, takk.");
  CHECK(json["field"] == "why");
  CHECK(json["message"] == "Svar, takk.");
  CHECK(json["severity"] == "warning");
  CHECK_FALSE(written({ProblemCode::required}).contains("field"));
}

TEST_CASE("what stood in a text is escaped in the words about it") {
  const std::string nasty("\"\\\n\0\x1b", 5);
  const Json json = written({ProblemCode::unknown_value, "/" + nasty, {{"value", nasty}}});
  CHECK(json["path"] == "/" + nasty);
  CHECK(json["details"]["value"] == nasty);
}

TEST_CASE("problems are a member of the object that is open") {
  codec::JsonWriter json;
  json.begin_object();
  codec::write_problems_member(json, {{ProblemCode::empty, "/a"}, {ProblemCode::empty, "/b"}});
  const Json parsed = Json::parse(json.end_object().take());
  REQUIRE(parsed["problems"].size() == 2);
  CHECK(parsed["problems"][1]["path"] == "/b");
}
