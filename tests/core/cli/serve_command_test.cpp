#include "cli/serve_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

/// The exit code of `zeroten serve ARGUMENTS`; nothing if they are not understood.
std::optional<int> serve(std::vector<std::string> arguments) {
  CLI::App app;
  int exit_code = -1;
  cli::add_serve_command(app, exit_code);
  arguments.insert(arguments.begin(), "serve");
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError&) {
    return std::nullopt;
  }
  return exit_code;
}

}  // namespace

TEST_CASE("arguments that make no sense are not understood") {
  CHECK_FALSE(serve({}));
  CHECK_FALSE(serve({"shop.json"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--port", "65536"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--port", "-1"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--request-time", "0"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--rate", "-1"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--burst", "0"}));
  CHECK_FALSE(serve({"--store", "sqlite:a", "--unknown"}));
}

TEST_CASE("arguments reach the collector") {
  const test::TempFolder folder;
  const std::string store = "sqlite:" + folder.file("a.db");
  const std::string definition = folder.write("shop.json", test::shop_definition);
  CHECK(serve({"--store", "elsewhere:", definition}) == 2);
  CHECK(serve({"--store", store, folder.write("broken.json", "{")}) == 1);
  // An option that may be repeated does not swallow the definition behind it.
  CHECK(serve({"--store", store, "--static", "/=" + folder.path().string(), folder.write("broken.json", "{")}) == 1);
  CHECK(serve({"--store", store, "--bind", "nowhere", definition}) == 2);
}
