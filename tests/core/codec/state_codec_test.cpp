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
  CHECK(
      codec::write_state(respondent.survey, respondent.state) ==
      R"({"survey":"shop-nps","revision":"r","id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","language":"en",)"
      R"("channel":"popover","touchpoint":"purchase","respondent":"customer-17","phase":"question",)"
      R"("position":"why","path":["score","why"],"answers":{"score":9,"why":"Wool"},"facts":{},"seq":2,"status":"partial",)"
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

namespace {

const std::string every_kind = R"({"zeroten":1,"id":"s","facts":{"user.plan":["free","pro"],"user.worth":"number"},
  "questions":[{"id":"pick","type":"choices","choices":[{"id":"a","text":"A"},{"id":"z","text":"Z","other":true}]},
    {"id":"yes","type":"consent","text":"?"},{"id":"kilo","type":"number","ask":"?","step":0.5},
    {"id":"day","type":"date","ask":"?"}]})";

/// A respondent who answered with every kind of value.
test::Respondent answered() {
  test::Respondent respondent(test::survey_of(every_kind), {{"user", Value::Map{{"plan", "pro"}, {"worth", 12.0}}}});
  respondent.pass("pick", Value::List{"a", Value::Map{{"other", Value("x")}}});
  respondent.pass("yes", false);
  respondent.pass("kilo", 2.0);
  REQUIRE(respondent.answer("day", "2024-02-29").empty());
  return respondent;
}

flow::State read_again(const Json& saved, const survey::Definition& survey, Problems& problems) {
  return codec::read_state(saved, "", survey, problems);
}

}  // namespace

TEST_CASE("answers and facts of every kind come back as they were") {
  const test::Respondent respondent = answered();
  Problems problems;
  const Json saved = Json::parse(codec::write_state(respondent.survey, respondent.state));
  const flow::State read = read_again(saved, respondent.survey, problems);
  CHECK(problems.empty());
  CHECK(read.answers == respondent.state.answers);
  CHECK(read.facts == respondent.state.facts);
}

TEST_CASE("a saved session with a wrong fact goes on without it, and is believed no more for it") {
  const test::Respondent respondent = answered();
  Json saved = Json::parse(codec::write_state(respondent.survey, respondent.state));
  saved["facts"]["user"]["plan"] = "gold";
  Problems problems;
  const flow::State read = read_again(saved, respondent.survey, problems);
  CHECK(test::found(problems) == test::Found{"wrong_fact /facts/user/plan"});
  CHECK(read.facts == Value::Map{{"user", Value::Map{{"worth", 12.0}}}});
  saved["position"] = "gone";
  Problems more;
  read_again(saved, respondent.survey, more);
  CHECK(test::found(more) == test::Found{"wrong_fact /facts/user/plan", "wrong_status /position"});
}

TEST_CASE("a session of an older revision keeps what its questions still accept") {
  const test::Respondent respondent = answered();
  const Json saved = Json::parse(codec::write_state(respondent.survey, respondent.state));
  const auto newer = test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"pick","type":"choice","choices":[{"id":"a","text":"A"}]},{"id":"yes","type":"consent","text":"?"},
    {"id":"kilo","type":"number","ask":"?","max":1},{"id":"new","type":"text"}]})");
  Problems problems;
  const flow::State read = read_again(saved, newer, problems);
  CHECK(problems.empty());
  CHECK(read.answers == Value::Map{{"yes", false}});
  CHECK(read.position == "new");
  CHECK(read.facts.empty());
  Problems again;
  read_again(Json::parse(codec::write_state(newer, read)), newer, again);
  CHECK(again.empty());
}

TEST_CASE("an older session that somebody changed is refused like any other") {
  const test::Respondent respondent = answered();
  const auto newer =
      test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"yes","type":"consent","text":"?"}]})");
  using Row = std::pair<std::string, std::string>;
  const auto [path, value] = GENERATE(values<Row>(
      {{"/status", R"("dismissed")"}, {"/status", R"("complete")"}, {"/seq", "0"}, {"/times/completed", "5"}}));
  CAPTURE(path, value);
  Json saved = Json::parse(codec::write_state(respondent.survey, respondent.state));
  saved[Json::json_pointer(path)] = Json::parse(value);
  Problems problems;
  read_again(saved, newer, problems);
  CHECK(test::found(problems) == test::Found{"wrong_status /position"});
}
