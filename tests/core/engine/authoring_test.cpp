#include "engine/authoring.h"

#include "codec/json.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;
using codec::Json;

namespace {

/// "code path" of every problem in a reply, and that each has words and a severity.
Json codes_and_paths(const std::string& reply) {
  Json pairs = Json::array();
  const Json parsed = Json::parse(reply);
  for (const Json& problem : parsed["problems"]) {
    CHECK(problem["message"].get<std::string>().size() > 10);
    CHECK((problem["severity"] == "error" || problem["severity"] == "warning"));
    pairs.push_back({problem["code"], problem["path"]});
  }
  return pairs;
}

}  // namespace

TEST_CASE("lint has nothing to say about the valid definitions") {
  for (const auto& file : test::json_files("definitions/valid")) {
    INFO(file.filename().string());
    const Json problems = Json::parse(engine::lint(test::text_of(file)))["problems"];
    for (const Json& problem : problems) CHECK(problem["severity"] == "warning");
  }
}

TEST_CASE("lint says of every invalid definition all that is wrong, and where") {
  const Json table = Json::parse(test::text_of(test::fixtures("definitions") / "invalid.json"));
  const auto files = test::json_files("definitions/invalid");
  CHECK(table.size() == files.size());
  for (const auto& file : files) {
    INFO(file.filename().string());
    REQUIRE(table.contains(file.stem().string()));
    CHECK(codes_and_paths(engine::lint(test::text_of(file))) == table[file.stem().string()]);
  }
}

TEST_CASE("verify says on which side a problem is") {
  const std::string definition = R"({"zeroten":1,"id":"s"})";
  CHECK(codes_and_paths(engine::verify_text("{", "{}")) == Json::parse(R"([["json_syntax","/definition"]])"));
  CHECK(codes_and_paths(engine::verify_text(definition, "[]")) == Json::parse(R"([["wrong_type","/response"]])"));
}

TEST_CASE("a score comes from eleven counts") {
  const Json score = Json::parse(engine::score_text(R"({"counts":[0,0,0,1,0,0,0,0,1,0,1]})"));
  CHECK(score["n"] == 3);
  CHECK(score["nps"] == 0.0);
  CHECK(score["promoters"] == 1);
  CHECK(score["interval"]["level"] == 0.95);
  CHECK(score["thin"] == true);
}

TEST_CASE("a request for a score that cannot be meant is a problem") {
  struct Case {
    std::string request;
    std::string code;
    std::string path;
  };
  const auto [request, code, path] =
      GENERATE(Case{"", "json_syntax", ""}, Case{"{}", "missing_key", ""},
               Case{R"({"counts":5})", "wrong_type", "/counts"}, Case{R"({"counts":[1]})", "empty", "/counts"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,0,0]})", "too_many", "/counts"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,-1]})", "out_of_range", "/counts/10"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,1.5]})", "wrong_type", "/counts/10"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,1],"level":0.5})", "out_of_range", "/level"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,1],"level":1})", "out_of_range", "/level"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,1],"level":"0.9"})", "wrong_type", "/level"},
               Case{R"({"counts":[0,0,0,0,0,0,0,0,0,0,1],"metric":"nps"})", "unknown_key", "/metric"});
  CAPTURE(request);
  CHECK(codes_and_paths(engine::score_text(request)) == Json::array({Json::array({code, path})}));
}
