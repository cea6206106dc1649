#include "collector/cors.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("any page may read a reply and its Retry-After, without credentials") {
  Reply reply;
  allow_cross_origin(reply);
  CHECK(reply.header("Access-Control-Allow-Origin") == "*");
  CHECK(reply.header("Access-Control-Expose-Headers") == "Retry-After");
  CHECK(reply.header("Access-Control-Allow-Credentials").empty());
}

TEST_CASE("a preflight hears which methods and headers are possible") {
  const Reply reply = options_reply(Endpoint::delivery);
  CHECK(reply.status == http::status::no_content);
  CHECK(reply.header("Access-Control-Allow-Methods") == "POST, OPTIONS");
  CHECK(reply.header("Access-Control-Allow-Headers") == "Authorization, Content-Type");
  CHECK(options_reply(Endpoint::report).header("Allow") == "GET, HEAD, OPTIONS");
}
