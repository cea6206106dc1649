#include "codec/lint_writer.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

TEST_CASE("every file is there with its problems, the fine ones with none") {
  const Json json = Json::parse(codec::write_linted(
      {{"a \"b\".json", "{\n \"id\":\"\"}", {{ProblemCode::empty, "/id"}}}, {"fine.json", "{}", {}}}));
  REQUIRE(json["files"].size() == 2);
  CHECK(json["files"][0]["file"] == "a \"b\".json");
  CHECK(json["files"][0]["problems"][0]["code"] == "empty");
  CHECK(json["files"][0]["problems"][0]["line"] == 2);
  CHECK(json["files"][1]["problems"] == Json::array());
  CHECK(codec::write_linted({}) == R"({"files":[]})");
}
