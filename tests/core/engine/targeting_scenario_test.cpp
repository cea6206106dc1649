#include "engine/targeting_scenario.h"

#include "tests/core/support/fixture.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using Failures = std::vector<std::string>;

namespace {

Failures failures_of(const std::string& text) {
  const auto scenario = codec::read_targeting_scenario(text);
  REQUIRE(scenario);
  return engine::run_targeting_scenario(*scenario);
}

Failures failures_after(const std::string& steps) {
  return failures_of(
      R"({"surveys":[{"zeroten":1,"id":"nps","show":{"on":"order","repeat":"1d"}}],"begin":"2026-03-02 08:00","steps":[)" +
      steps + "]}");
}

test::Found problems_of(const std::string& text) {
  return test::found(codec::read_targeting_scenario(text).problems());
}

}  // namespace

TEST_CASE("every scenario of targeting in tests/fixtures holds, and there are at least sixty") {
  const auto files = test::json_files("targeting");
  CHECK(files.size() >= 60);
  for (const auto& file : files) {
    INFO(file.filename().string());
    CHECK(failures_of(test::text_of(file)) == Failures{});
  }
}

TEST_CASE("what does not hold in a scenario of targeting is said with its step") {
  CHECK(failures_after(R"({"expect":{"shown":"nps"}})") == Failures{"step 1: what is shown is '', expected 'nps'"});
  CHECK(failures_after(R"({"track":"order"},{"close":true},{"expect":{"why":{"nps":"answered"},"next":{"nps":""}}})") ==
        Failures{"step 3: next time of 'nps' is '2026-03-03 08:00', expected ''",
                 "step 3: why 'nps' is not shown is 'dismissed', expected 'answered'"});
  CHECK(failures_after(R"({"expect":{"why":{"ces":"busy"},"who":1}})") ==
        Failures{"step 1: 'who' cannot be expected", "step 1: there is no verdict of 'ces'"});
}

TEST_CASE("a scenario that cannot be read says where") {
  CHECK(problems_of("{}") == test::Found{"missing_key ", "missing_key ", "missing_key "});
  CHECK(problems_of(R"({"surveys":[{}],"begin":"2026-03-02","steps":[{"a":1,"b":2},{"dance":1}]})") ==
        test::Found{"unknown_value /begin", "too_many /steps/0", "unknown_value /steps/1"});
}
