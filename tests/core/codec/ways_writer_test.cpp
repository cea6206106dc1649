#include "codec/ways_writer.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("ways are written with their questions, their ending and an example") {
  const survey::Ways ways{{{{"score", "why"}, "thanks", "score = 9"}, {{}, "", "user.name = \"K\""}}, false};
  CHECK(codec::write_ways(ways) ==
        R"({"whole":false,"paths":[{"questions":["score","why"],"ending":"thanks","example":"score = 9"},)"
        R"({"questions":[],"example":"user.name = \"K\""}]})");
}

TEST_CASE("no ways are an empty list") { CHECK(codec::write_ways({}) == R"({"whole":true,"paths":[]})"); }
