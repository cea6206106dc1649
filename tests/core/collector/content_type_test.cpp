#include "collector/content_type.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a file's ending says what it is") {
  CHECK(content_type("index.html") == "text/html; charset=utf-8");
  CHECK(content_type("zeroten.js") == "text/javascript; charset=utf-8");
  CHECK(content_type("zeroten.wasm") == "application/wasm");
  CHECK(content_type("nb.json") == "application/json");
  CHECK(content_type("fox.svg") == "image/svg+xml");
  CHECK(content_type("a.html.zip") == "application/octet-stream");
  CHECK(content_type("html") == "application/octet-stream");
}
