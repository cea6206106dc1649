#include "engine/scenario.h"

#include "codec/definition_codec.h"
#include "tests/core/support/fixture.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using Failures = std::vector<std::string>;

namespace {

Failures failures_of(const std::string& text) {
  const auto scenario = codec::read_scenario(text);
  REQUIRE(scenario);
  return engine::run_scenario(test::survey_of(scenario->definition), *scenario);
}

Failures failures_after(const std::string& steps) {
  return failures_of(R"({"definition":)" + test::standard_survey + R"(,"steps":[)" + steps + "]}");
}

}  // namespace

TEST_CASE("every scenario of tests/fixtures holds") {
  for (const auto& file : test::json_files("scenarios")) {
    INFO(file.filename().string());
    CHECK(failures_of(test::text_of(file)) == Failures{});
  }
}

TEST_CASE("what does not hold is said with its step, and what stands there instead") {
  struct Case {
    std::string expectation;
    std::string failure;
  };
  const auto [expectation, failure] =
      GENERATE(Case{R"("screen":"score")", "screen is 'why', expected 'score'"},
               Case{R"("says":"Why?")", "what it says is 'What is missing for a 10?', expected 'Why?'"},
               Case{R"("path":["score"])", "path is 'score, why', expected 'score'"},
               Case{R"("ending":"promoter")", "ending is '', expected 'promoter'"},
               Case{R"("problem":"required")", "problem is 'none', expected 'required'"},
               Case{R"("response":{"answers":{"score":8}})", R"(answers is '{"score":9}', expected '{"score":8}')"},
               Case{R"("response":{"category":"passive"})", "category is 'promoter', expected 'passive'"},
               Case{R"("response":{"status":"complete"})", "status is 'partial', expected 'complete'"},
               Case{R"("response":{"seq":2})", "seq is '1', expected '2'"});
  CHECK(failures_after(R"({"answer":["score",9]},{"next":true},{"expect":{)" + expectation + "}}") ==
        Failures{"step 3: " + failure});
}

TEST_CASE("a response is only expected once there is one") {
  CHECK(failures_after(R"({"expect":{"response":{"seq":1}}})") == Failures{"step 1: no response was saved yet"});
}

TEST_CASE("a refusal that nobody expects is a failure, at the end as well") {
  const std::string refused = "step 1: refused: Please answer this question.";
  CHECK(failures_after(R"({"next":true})") == Failures{refused});
  CHECK(failures_after(R"({"next":true},{"answer":["score",9]})") == Failures{refused});
  CHECK(failures_after(R"({"next":true},{"expect":{"screen":"score"}})") == Failures{refused});
  CHECK(failures_after(R"({"next":true},{"expect":{"problem":"required"}})") == Failures{});
}

TEST_CASE("an unexpected kind of refusal says both codes") {
  CHECK(failures_after(R"({"next":true},{"expect":{"problem":"not_allowed"}})") ==
        Failures{"step 2: problem is 'required', expected 'not_allowed'"});
}
