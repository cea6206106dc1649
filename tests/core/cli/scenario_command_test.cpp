#include "cli/scenario_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

constexpr const char* sound = R"({"zeroten":1,"id":"s","subject":"Fjellrev"})";

std::string scenario_of(const std::string& definition, const std::string& screen) {
  return R"({"definition":)" + definition + R"(,"steps":[{"answer":["score",9]},{"next":true},{"expect":{"screen":")" +
         screen + R"("}}]})";
}

test::Outcome run(std::vector<std::string> arguments, const std::string& input = "") {
  arguments.insert(arguments.begin(), "scenario");
  return test::run_command(cli::add_scenario_command, arguments, input);
}

}  // namespace

TEST_CASE("a scenario that holds passes, and the line at the end counts it") {
  const auto outcome = run({"-"}, scenario_of(sound, "why"));
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out == "1 passed, 0 failed\n");
}

TEST_CASE("what does not hold is said with file and step") {
  const auto outcome = run({"-"}, scenario_of(sound, "thanks"));
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out == "-: step 3: screen is 'why', expected 'thanks'\n0 passed, 1 failed\n");
}

TEST_CASE("a definition in a file of its own is found from the scenario's folder") {
  const test::TempFolder folder;
  folder.write("surveys/s.json", sound);
  const std::string file = folder.write("scenarios/a.json", scenario_of(R"("../surveys/s.json")", "why"));
  CHECK(run({file}).exit_code == 0);
  const std::string absolute = folder.write("b.json", scenario_of('"' + folder.file("surveys/s.json") + '"', "why"));
  CHECK(run({absolute}).exit_code == 0);
}

TEST_CASE("problems name the file they are in: the scenario, or the definition beside it") {
  const test::TempFolder folder;
  const std::string broken = R"({"zeroten":1,"id":"-"})";
  const std::string inside = folder.write("inside.json", scenario_of(broken, "why"));
  CHECK(run({inside}).exit_code == 1);
  CHECK_THAT(run({inside}).out, has_text(inside + ": error: /definition/id: '-' cannot be an id."));
  const std::string definition = folder.write("s.json", broken);
  const std::string beside = folder.write("beside.json", scenario_of(R"("s.json")", "why"));
  CHECK(run({beside}).exit_code == 1);
  CHECK_THAT(run({beside}).out, has_text(definition + ": error: /id: '-' cannot be an id."));
  const auto unknown = run({"-"}, R"({"definition":{},"steps":[{"jump":true}]})");
  CHECK(unknown.exit_code == 1);
  CHECK_THAT(unknown.out, has_text("-: error: /steps/0/jump: "));
}

TEST_CASE("files that cannot be read are misuse, and the others still run") {
  const test::TempFolder folder;
  const std::string good = folder.write("good.json", scenario_of(sound, "why"));
  const std::string bad = folder.write("bad.json", scenario_of(sound, "thanks"));
  const std::string lost = folder.write("lost.json", scenario_of(R"("none.json")", "why"));
  const auto outcome = run({folder.file("none"), lost, bad, good});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err == "zeroten scenario: " + folder.file("none") +
                           " cannot be read: No such file or directory\n"
                           "zeroten scenario: " +
                           folder.file("none.json") + " cannot be read: No such file or directory\n");
  CHECK(outcome.out.ends_with("\n1 passed, 3 failed\n"));
  CHECK(run({}).exit_code == 2);
}
