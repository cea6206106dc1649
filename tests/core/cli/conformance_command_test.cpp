#include "cli/conformance_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

constexpr const char* sound = R"([{"name":"sum","expr":"1 + 1","check":true,"value":{"int":"2"}}])";
constexpr const char* wrong = R"([{"name":"sum","expr":"1 + 1","check":true,"value":{"int":"3"}}])";
constexpr const char* outside = R"([{"name":"bytes","expr":"b'a'","why":["bytes"]}])";

test::Outcome run(const std::string& folder, bool json = false) {
  std::vector<std::string> arguments{"conformance", folder};
  if (json) arguments.emplace_back("--json");
  return test::run_command(cli::add_conformance_command, arguments, "");
}

}  // namespace

TEST_CASE("vectors that hold are counted, over all files of the folder") {
  const test::TempFolder folder;
  folder.write("v/a.json", sound);
  folder.write("v/b.json", outside);
  folder.write("v/c.json", R"({"something":"else"})");
  folder.write("v/d.txt", "no vectors");
  const auto outcome = run(folder.file("v"));
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out == "1 outside the subset, refused\n2 passed, 0 failed\n");
}

TEST_CASE("a vector that does not hold is said with its file, and what came instead") {
  const test::TempFolder folder;
  const std::string file = folder.write("v/a.json", wrong);
  const auto outcome = run(folder.file("v"));
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out ==
        file + ": sum: 1 + 1\n  expected {\"int\":\"3\"}\n  found    {\"int\":\"2\"}\n0 passed, 1 failed\n");
  CHECK_THAT(run(folder.file("v"), true).out, has_text(R"({"passed":0,"failed":1,"refused":0,"failures":[{"name":)"));
}

TEST_CASE("a folder without vectors and a file that cannot be read are misuse") {
  const test::TempFolder folder;
  CHECK(run(folder.file("nowhere")).exit_code == 2);
  folder.write("v/a.json", sound);
  folder.write("v/b.json", "not JSON");
  CHECK(run(folder.file("v")).exit_code == 2);
  CHECK_THAT(run(folder.file("v")).out, has_text("1 passed, 0 failed"));
}
