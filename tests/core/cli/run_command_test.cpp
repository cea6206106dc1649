#include "cli/run_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

constexpr const char* sound = R"({"zeroten":1,"id":"s","subject":"Fjellrev"})";

test::Outcome run(std::vector<std::string> arguments, const std::string& input = "") {
  arguments.insert(arguments.begin(), "run");
  return test::run_command(cli::add_run_command, arguments, input);
}

}  // namespace

TEST_CASE("run asks the survey and ends with its ending") {
  const test::TempFolder folder;
  const auto outcome = run({folder.write("s.json", sound)}, "10\nSocks\n");
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("How likely are you to recommend Fjellrev"));
  CHECK_THAT(outcome.out, has_text("What do you value most about us?"));
  CHECK(outcome.out.ends_with("\nThank you!\nWe are glad that you would recommend us.\n"));
  CHECK(outcome.err.empty());
}

TEST_CASE("run --language asks in the language that serves the tag best") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", sound);
  CHECK_THAT(run({file, "--language", "nb-NO"}).out, has_text("Hvor sannsynlig er det at du vil anbefale Fjellrev"));
  CHECK_THAT(run({file, "--language", "mt"}).out, has_text("How likely"));
  for (const std::string tag : {"", "norsk", "nb_NO", "../nb"}) {
    CAPTURE(tag);
    const auto outcome = run({file, "--language=" + tag});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
  }
}

TEST_CASE("run --json prints the response alone; the conversation goes to standard error") {
  const test::TempFolder folder;
  const auto outcome = run({"--json", folder.write("s.json", sound)}, "3\n\"cold\"\n");
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.starts_with(R"({"answers":{"score":3,"why":"\"cold\""},"category":"detractor",)"));
  CHECK_THAT(outcome.out, has_text(R"("status":"complete")"));
  CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 1);
  CHECK_THAT(outcome.err, has_text("How likely"));
}

TEST_CASE("run --json prints nothing when nothing was answered") {
  const test::TempFolder folder;
  const auto outcome = run({"--json", folder.write("s.json", sound)}, ":quit\n");
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.empty());
}

TEST_CASE("run does not ask a survey with problems") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", R"({"zeroten":2,"id":"s"})");
  const auto outcome = run({file}, "9\n");
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out.empty());
  CHECK(outcome.err == file +
                           ":1:12: error: /zeroten: Version 2 is not supported. Write \"zeroten\": 1. "
                           "[unsupported_version]\n");
}

TEST_CASE("run does not ask a survey that the check finds errors in") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", R"({"zeroten":1,"id":"s","endings":[{"id":"a"},{"id":"b"}]})");
  const auto outcome = run({file}, "9\n");
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out.empty());
  CHECK_THAT(outcome.err, has_text("[unreachable_ending]"));
}

TEST_CASE("run says which file cannot be read, and takes no definition from where the answers come") {
  const test::TempFolder folder;
  const auto missing = run({folder.file("none")});
  CHECK(missing.exit_code == 2);
  CHECK(missing.err == "zeroten run: " + folder.file("none") + " cannot be read: No such file or directory\n");
  CHECK(run({folder.path().string()}).exit_code == 2);
  const auto standard_input = run({"-"}, sound);
  CHECK(standard_input.exit_code == 2);
  CHECK_THAT(standard_input.err, has_text("the definition must be a file"));
  CHECK(run({}).exit_code == 2);
}
