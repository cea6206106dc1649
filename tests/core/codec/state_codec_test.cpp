// Saved sessions as texts. How they go on, and what is refused: engine/session_resume_test.cpp.
#include "codec/state_codec.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::Json;

TEST_CASE("a saved session says all of its state, and the path for those who look") {
  auto respondent = test::asked_why(9);
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  respondent.survey.revision = "r";
  CHECK(codec::write_state(respondent.survey, respondent.state) ==
        R"({"survey":"shop-nps","revision":"r","id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","language":"en",)"
        R"("channel":"popover","touchpoint":"purchase","respondent":"customer-17","phase":"question",)"
        R"("position":"why","path":["score","why"],"answers":{"score":9,"why":"Wool"},"seq":2,"status":"partial",)"
        R"("times":{"elapsed":3000,"shown":1000,"started":2000,"updated":4000}})");
}

TEST_CASE("what is written is read as the same state, in every phase") {
  const int events_behind = GENERATE(0, 1, 2);
  auto respondent = test::asked_why(3);
  if (events_behind > 0) REQUIRE(respondent.next().empty());
  if (events_behind > 1) REQUIRE(respondent.dismiss().empty());
  const std::string written = codec::write_state(respondent.survey, respondent.state);
  Problems problems;
  const flow::State read = codec::read_state(Json::parse(written), "/session", respondent.survey, problems);
  CHECK(test::found(problems) == test::Found{});
  CHECK(codec::write_state(respondent.survey, read) == written);
  CHECK(read.phase == respondent.state.phase);
  CHECK(read.answers == respondent.state.answers);
  CHECK(read.times == respondent.state.times);
}

TEST_CASE("the path in a saved session is not believed") {
  const auto respondent = test::asked_why(3);
  Json json = Json::parse(codec::write_state(respondent.survey, respondent.state));
  json["path"] = Json::array({"gone"});
  Problems problems;
  const flow::State read = codec::read_state(json, "", respondent.survey, problems);
  CHECK(problems.empty());
  CHECK(Json::parse(codec::write_state(respondent.survey, read))["path"] == Json({"score", "why"}));
}
