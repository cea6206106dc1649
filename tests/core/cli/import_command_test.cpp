#include "cli/import_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;

namespace {

constexpr const char* theirs = R"({"name":"S","new":1,"questions":[{"type":"open","question":"Why?"}]})";

test::Outcome import(std::vector<std::string> arguments, const std::string& input = "") {
  arguments.insert(arguments.begin(), {"import", "--from", "posthog"});
  return test::run_command(cli::add_import_command, arguments, input);
}

}  // namespace

TEST_CASE("import prints the definition, and beside it what was lost") {
  const auto outcome = import({"-"}, theirs);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.starts_with("{\n  \"zeroten\": 1,\n  \"id\": \"s\",\n"));
  CHECK(outcome.err ==
        "-: warning: /new: 'new' was not carried over: there is nothing like it here. [not_carried_over]\n");
}

TEST_CASE("import -o writes the definition into a file and prints nothing else") {
  const test::TempFolder folder;
  const std::string file = folder.file("ours.json");
  const auto outcome = import({"-", "-o", file}, theirs);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.empty());
  CHECK(test::text_of(file) == import({"-"}, theirs).out);
}

TEST_CASE("import --json prints one object with both") {
  const auto outcome = import({"--json", "-"}, theirs);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.starts_with(R"({"definition":{)"));
  CHECK_THAT(outcome.out, has_text(R"("problems":[{"code":"not_carried_over","severity":"warning","path":"/new")"));
  CHECK(outcome.err.empty());
}

TEST_CASE("import fails for what cannot be imported, and writes nothing then") {
  const test::TempFolder folder;
  const std::string file = folder.file("ours.json");
  const auto outcome = import({"-", "-o", file}, "{}");
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out.empty());
  CHECK_THAT(outcome.err, has_text("-: error: "));
  CHECK_FALSE(std::filesystem::exists(file));
  CHECK_THAT(import({"--json", "-"}, "{").out, has_text(R"({"definition":null,"problems":[{"code":"json_syntax")"));
}

TEST_CASE("import is misused without a file, with an unknown system, and with files that are not there") {
  CHECK(import({}).exit_code == 2);
  CHECK(test::run_command(cli::add_import_command, {"import", "--from", "qualtrics", "-"}, theirs).exit_code == 2);
  CHECK(test::run_command(cli::add_import_command, {"import", "-"}, theirs).exit_code == 2);
  CHECK_THAT(import({"/none/there.json"}).err, has_text("cannot be read: No such file or directory"));
  CHECK(import({"/none/there.json"}).exit_code == 2);
  CHECK(import({"-", "-o", "/none/there.json"}, theirs).exit_code == 2);
}
