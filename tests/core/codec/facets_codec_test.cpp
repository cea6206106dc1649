#include "codec/facets_codec.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("facets are the members that responses are counted by, and no others") {
  flow::Response response;
  response.language = "nb";
  CHECK(codec::write_facets(response) == R"({"channel":"inline","language":"nb"})");
  response.touchpoint = "purchase";
  response.respondent = "eva";
  response.answers = {{"why", std::string("x")}};
  response.facts = {{"user", Value(Value::Map{{"old", Value(true)}, {"plan", Value(std::string("pro"))}})}};
  CHECK(codec::write_facets(response) ==
        R"({"channel":"inline","facts":{"user":{"old":true,"plan":"pro"}},"language":"nb","touchpoint":"purchase"})");
}
