#include "engine/conformance.h"

#include "engine/tool.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;

namespace {

/// The report about one vector, as JSON.
std::string report(const std::string& vector) { return engine::conformance("[" + vector + "]"); }

void check_folder(const std::filesystem::path& folder, int least) {
  int passed = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    const auto vectors = codec::read_vectors(test::text_of(entry.path()));
    REQUIRE(vectors);
    const auto found = engine::run_vectors(*vectors);
    passed += found.passed;
    for (const auto& failure : found.failures) {
      FAIL_CHECK(entry.path().filename() << ": " << failure.name << ": " << failure.expression << "\n expected "
                                         << failure.expected << "\n found " << failure.found);
    }
  }
  CHECK(passed >= least);
}

}  // namespace

TEST_CASE("all vectors of ours pass") { check_folder(test::fixtures("conformance"), 140); }

TEST_CASE("all vectors of the conformance suite pass, where it is there") {
  const auto folder = std::filesystem::path(ZEROTEN_SOURCE_DIR) / ".." / "shared" / "conformance" / "cel";
  if (std::filesystem::exists(folder)) check_folder(folder, 1000);
}

TEST_CASE("a vector that does not hold is reported with what came instead") {
  CHECK(report(R"({"name":"n","expr":"1 + 1","check":true,"value":{"int":"3"}})") ==
        R"({"passed":0,"failed":1,"refused":0,"failures":[{"name":"n","expr":"1 + 1",)"
        R"("expected":"{\"int\":\"3\"}","found":"{\"int\":\"2\"}"}]})");
  using Row = std::pair<std::string, std::string>;
  const auto [vector, found] = GENERATE(values<Row>({
      {R"({"name":"n","expr":"1 + 1","check":true,"value":{"double":2}})", R"("found":"{\"int\":\"2\"}")"},
      {R"({"name":"n","expr":"1 / 0","check":true,"value":{"int":"1"}})", R"("found":"error divide_by_zero")"},
      {R"({"name":"n","expr":"1 / 1","check":true,"error":"divide_by_zero"})", R"("found":"{\"int\":\"1\"}")"},
      {R"({"name":"n","expr":"1 + 'a'","check":true,"error":"x"})", R"("found":"type_mismatch at 1:3")"},
      {R"({"name":"n","expr":"1 + 1","check":false,"value":{"int":"2"},"static_error":"x"})", R"("found":"accepted")"},
      {R"({"name":"n","expr":"1","why":["x"]})", R"("found":"accepted")"},
      {R"({"name":"n","expr":"true","declare":{},"accept":true})", R"("found":"always_true at 1:1")"},
      {R"({"name":"n","expr":"x","declare":{},"reject":"unknown_variable","column":2})", R"("failed":1)"},
  }));
  CHECK_THAT(report(vector), has_text(found));
}

TEST_CASE("what is no file of vectors is a problem") {
  CHECK_THAT(engine::conformance("{}"), has_text("wrong_type"));
  CHECK_THAT(report(R"({"name":"n"})"), has_text("missing_key"));
  CHECK_THAT(report(R"({"name":"n","expr":"1","value":{"int":7}})"), has_text("wrong_type"));
}

TEST_CASE("tools are found by name") {
  CHECK_THAT(engine::tool("conformance", "[]"), has_text("\"passed\":0"));
  CHECK_THAT(engine::tool("nothing", "[]"), has_text("unknown_value") && has_text("conformance"));
}
