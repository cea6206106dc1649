#include "collector/reply.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("JSON is sent as such and kept by no cache") {
  const Reply reply = json_reply(http::status::created, "{}");
  CHECK(reply.status == http::status::created);
  CHECK(reply.body == "{}");
  CHECK(reply.header("Content-Type") == "application/json");
  CHECK(reply.header("Cache-Control") == "no-store");
  CHECK(reply.header("Allow").empty());
}
