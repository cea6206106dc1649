// The program itself, as a process: what main() makes of its arguments.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <string>

#include "tests/catch.h"

namespace {

struct Outcome {
  int exit_code = -1;
  std::string out;
};

/// Runs `zeroten ARGUMENTS` in a shell, with both streams in `out`.
Outcome zeroten(const std::string& arguments) {
  Outcome outcome;
  FILE* pipe = popen(("'" ZEROTEN_PROGRAM "' " + arguments + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> chunk;
  while (const std::size_t size = fread(chunk.data(), 1, chunk.size(), pipe)) outcome.out.append(chunk.data(), size);
  const int status = pclose(pipe);
  if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
  return outcome;
}

}  // namespace

TEST_CASE("the program says its version and how it is used, and that is fine") {
  const auto version = zeroten("--version");
  CHECK(version.exit_code == 0);
  CHECK(version.out == ZEROTEN_VERSION "\n");
  const auto help = zeroten("--help");
  CHECK(help.exit_code == 0);
  for (const char* command : {"backup", "email", "lint", "page", "run", "scenario", "serve", "token"})
    CHECK_THAT(help.out, has_text(command));
}

TEST_CASE("arguments that the program does not understand are misuse") {
  for (const char* arguments : {"", "unknown", "--unknown", "lint", "run", "scenario", "serve", "lint --unknown a"}) {
    CAPTURE(arguments);
    CHECK(zeroten(arguments).exit_code == 2);
  }
}

TEST_CASE("the exit code is that of the command") {
  CHECK(zeroten("lint /dev/null").exit_code == 1);
  CHECK(zeroten("lint /nonexistent").exit_code == 2);
  const auto fine = zeroten("lint - <<'E'\n{\"zeroten\":1,\"id\":\"s\",\"subject\":\"Fjellrev\"}\nE\n");
  CHECK(fine.out == "-: fine\n");
  CHECK(fine.exit_code == 0);
}
