#include "cli/lint_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

constexpr const char* sound = R"({"zeroten":1,"id":"s","subject":"Fjellrev"})";
constexpr const char* doubtful = R"({"zeroten":1,"id":"s","questions":[{"id":"why","type":"text"}]})";
constexpr const char* broken = R"({"zeroten":1,"id":"-","colour":"red"})";

test::Outcome lint(std::vector<std::string> arguments, const std::string& input = "") {
  arguments.insert(arguments.begin(), "lint");
  return test::run_command(cli::add_lint_command, arguments, input);
}

}  // namespace

TEST_CASE("lint says that a sound definition is fine") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", sound);
  const auto outcome = lint({file});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out == file + ": fine\n");
  CHECK(outcome.err.empty());
}

TEST_CASE("lint prints every problem, and errors make it fail") {
  const auto outcome = lint({"-"}, broken);
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.out, has_text("-:1:19: error: /id: '-' cannot be an id."));
  CHECK_THAT(outcome.out, has_text("-:1:32: error: /colour: 'colour' is not known here."));
  CHECK_THAT(outcome.out, !has_text("fine"));
}

TEST_CASE("lint prints warnings and does not fail for them") {
  const auto outcome = lint({"-"}, doubtful);
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, has_text("-:1:35: warning: /questions: "));
  CHECK_THAT(outcome.out, has_text("[no_score_question]\n"));
}

TEST_CASE("lint fails for text that is no definition") {
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("null"),
                                  std::string("\xFF"), std::string(100'000, '[')}) {
    CAPTURE(text.substr(0, 10));
    const auto outcome = lint({"-"}, text);
    CHECK(outcome.exit_code == 1);
    CHECK_THAT(outcome.out, has_text(": error: "));
  }
}

TEST_CASE("lint goes on to the other files, and the worst decides") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", sound);
  const std::string bad = folder.write("bad.json", broken);
  const std::string none = folder.file("none.json");
  const auto outcome = lint({none, bad, file});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err == "zeroten lint: " + none + " cannot be read: No such file or directory\n");
  CHECK_THAT(outcome.out, has_text(bad + ":1:19: error: "));
  CHECK_THAT(outcome.out, has_text(file + ": fine\n"));
  CHECK(lint({file, bad}).exit_code == 1);
  CHECK(lint({folder.path().string()}).err ==
        "zeroten lint: " + folder.path().string() + " cannot be read: it is a folder\n");
}

TEST_CASE("lint --json prints one object for all files and nothing else") {
  const test::TempFolder folder;
  const std::string file = folder.write("s.json", sound);
  const auto outcome = lint({"--json", file, folder.write("bad.json", broken)});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out.starts_with(R"({"files":[{"file":")" + file + R"(","problems":[]},{"file":")"));
  CHECK_THAT(outcome.out, has_text(R"("code":"unknown_key","severity":"error","path":"/colour")"));
  CHECK(outcome.out.ends_with("]}\n"));
  CHECK(lint({"--json", folder.file("none")}).exit_code == 2);
  CHECK(lint({"--json", folder.file("none")}).out == "{\"files\":[]}\n");
}

TEST_CASE("lint without a file, or with an option it does not know, is misused") {
  CHECK(lint({}).exit_code == 2);
  CHECK(lint({"--fix", "-"}, sound).exit_code == 2);
}
