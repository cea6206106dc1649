// Requests for a score. What is refused: engine/authoring_test.cpp.
#include "codec/score_codec.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

TEST_CASE("a request has eleven counts, and a level if another one is wanted") {
  const auto usual = codec::read_score_request(R"({"counts":[1,0,0,0,0,0,0,0,0,0,5]})");
  REQUIRE(usual);
  CHECK(usual->tally.counts[0] == 1);
  CHECK(usual->tally.counts[10] == 5);
  CHECK(usual->level == 0.95);
  CHECK(codec::read_score_request(R"({"counts":[0,0,0,0,0,0,0,0,0,0,0],"level":0.9})")->level == 0.9);
}

TEST_CASE("a score of nobody has no number") {
  const auto nobody = codec::read_score_request(R"({"counts":[0,0,0,0,0,0,0,0,0,0,0]})");
  REQUIRE(nobody);
  const Json score = Json::parse(codec::write_score(*nobody));
  CHECK(score["n"] == 0);
  CHECK(score["thin"] == true);
  for (const char* member : {"nps", "rounded", "interval"}) CHECK_FALSE(score.contains(member));
}

TEST_CASE("the largest counts are still counted") {
  const auto request = codec::read_score_request(R"({"counts":[0,0,0,0,0,0,0,0,0,1000000000000,1000000000000]})");
  REQUIRE(request);
  CHECK(Json::parse(codec::write_score(*request))["n"] == 2'000'000'000'000);
}
