#include "collector/serve.h"

#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;

// That it serves is shown with the real program: tests/contract/collector.test.mjs.

TEST_CASE("a start that cannot be is misuse, or a problem of what was given") {
  const test::TempFolder folder;
  const std::string definition = folder.write("shop.json", test::shop_definition);
  const std::string store = "sqlite:" + folder.file("a.db");
  struct Case {
    const char* what;
    ServeOptions options;
    int exit_code;
  };
  const std::vector<Case> cases{
      {"a store of no known kind", {.store = "mysql://a", .definitions = {definition}}, 2},
      {"a store without a file", {.store = "sqlite:", .definitions = {definition}}, 2},
      {"a definition that is not there", {.store = store, .definitions = {folder.file("none.json")}}, 2},
      {"a broken definition", {.store = store, .definitions = {folder.write("broken.json", "{")}}, 1},
      {"no definition at all", {.store = store}, 2},
      {"a folder that is not there",
       {.store = store, .mounts = {"/=" + folder.file("none")}, .definitions = {definition}},
       2},
      {"a database in no folder", {.store = "sqlite:" + folder.file("no/a.db"), .definitions = {definition}}, 1},
      {"a token file that is not there",
       {.store = store, .token_file = folder.file("none"), .definitions = {definition}},
       2},
      {"an address that is none", {.store = store, .bind = "nowhere", .definitions = {definition}}, 2},
  };
  for (const Case& start : cases) {
    INFO(start.what);
    CHECK(serve(start.options) == start.exit_code);
  }
}

TEST_CASE("a port that another program has is misuse") {
  const test::RunningServer other;
  const std::string url = other.server.url();
  const auto port = static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
  const std::string definition = other.folder.write("shop.json", test::shop_definition);
  CHECK(serve({.store = "sqlite:" + other.folder.file("b.db"), .port = port, .definitions = {definition}}) == 2);
}
