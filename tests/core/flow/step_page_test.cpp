// Screens with several questions, conditions on the way, rewards, and a change of language.
#include "flow/step.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using namespace zeroten::flow;
using test::found;
using test::Found;

namespace {

survey::Definition page() {
  return test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"score","type":"nps","page":"p"},{"id":"low","type":"text","page":"p","when":"score < 7","required":true},
    {"id":"pick","type":"choices","page":"p","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"}]},
    {"id":"last","type":"text"}]})");
}

std::string fields(const Problems& problems) {
  std::string all;
  for (const Problem& problem : problems) all += std::string(problem.detail("field")) + " ";
  return all;
}

std::vector<std::string> claimed(const test::Respondent& respondent) {
  std::vector<std::string> pools;
  for (const Effect& effect : respondent.effects) {
    if (const auto* claim = std::get_if<Claim>(&effect)) pools.push_back(claim->pool);
  }
  return pools;
}

}  // namespace

TEST_CASE("every question of a screen can be answered, in any order, and none of another") {
  test::Respondent respondent(page());
  REQUIRE(respondent.answer("pick", Value::List{"b", "a"}).empty());
  REQUIRE(respondent.answer("score", 9).empty());
  CHECK(found(respondent.answer("last", "x")) == Found{"not_on_screen /question"});
  CHECK(found(respondent.answer("low", "x")) == Found{"not_on_screen /question"});
  REQUIRE(respondent.next().empty());
  CHECK(respondent.state.position == "last");
  CHECK(found(respondent.answer("pick", Value())) == Found{"not_on_screen /question"});
  REQUIRE(respondent.back().empty());
  CHECK(respondent.state.position == "score");
}

TEST_CASE("a question joins the screen when an answer on it brings it, and holds up like the others") {
  test::Respondent respondent(page());
  REQUIRE(respondent.answer("score", 3).empty());
  CHECK(found(respondent.next()) == Found{"required "});
  REQUIRE(respondent.answer("low", "Cold").empty());
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.back().empty());
  REQUIRE(respondent.answer("score", 9).empty());
  CHECK(respondent.saved()->answers == survey::Answers{{"score", 9}});
  REQUIRE(respondent.answer("score", 2).empty());
  CHECK(respondent.saved()->answers == survey::Answers{{"low", "Cold"}, {"score", 2}});
}

TEST_CASE("all that is missing on a screen is said at once") {
  test::Respondent respondent(page());
  REQUIRE(respondent.answer("score", 3).empty());
  REQUIRE(respondent.answer("pick", Value::List{"a"}).empty());
  REQUIRE(respondent.answer("score", Value()).empty());
  Problems problems = respondent.next();
  CHECK(found(problems) == Found{"required ", "too_few "});
  CHECK(fields(problems) == "score pick ");
  REQUIRE(respondent.answer("score", 3).empty());
  problems = respondent.next();
  CHECK(fields(problems) == "low pick ");
  CHECK(problems.at(1).detail("min") == "2");
}

TEST_CASE("a statement is passed without an answer, and a required consent only with yes") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"hello","type":"statement","text":"Hello"},
    {"id":"agree","type":"consent","text":"Agree?","required":true}]})"));
  CHECK(found(respondent.answer("hello", "x")) == Found{"unknown_question /value"});
  REQUIRE(respondent.answer("hello", Value()).empty());
  CHECK(respondent.effects.empty());
  REQUIRE(respondent.next().empty());
  REQUIRE(respondent.answer("agree", false).empty());
  CHECK(found(respondent.next()) == Found{"required "});
  REQUIRE(respondent.answer("agree", true).empty());
  REQUIRE(respondent.next().empty());
  CHECK(respondent.saved()->answers == survey::Answers{{"agree", true}});
}

TEST_CASE("a reward is claimed after the response that earns it, and only by an answer") {
  const auto survey =
      test::survey_of(R"({"zeroten":1,"id":"s","questions":[{"id":"score","type":"nps","required":false}],
    "endings":[{"id":"vip","when":"score == 10","actions":[{"type":"reward","pool":"month"},{"type":"close"}]},
               {"id":"all","actions":[{"type":"reward","pool":"sticker"},{"type":"reward","pool":"mug"}]}]})");
  test::Respondent happy(survey);
  happy.pass("score", 10);
  CHECK(claimed(happy) == std::vector<std::string>{"month"});
  REQUIRE(happy.effects.size() == 3);
  CHECK(std::holds_alternative<Save>(happy.effects[1]));
  test::Respondent other(survey);
  other.pass("score", 9);
  CHECK(claimed(other) == std::vector<std::string>{"sticker", "mug"});
  test::Respondent silent(survey);
  REQUIRE(silent.next().empty());
  CHECK(silent.state.phase == Phase::ending);
  CHECK(claimed(silent).empty());
}

TEST_CASE("a survey that ends early asks nothing behind it, until the answer changes") {
  test::Respondent respondent(test::survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"use","type":"consent","text":"Do you use it?","endIf":"use == false"},{"id":"why","type":"text"}]})"));
  respondent.pass("use", true);
  respondent.pass("why", "Warm");
  CHECK(respondent.saved()->answers.size() == 2);
  test::Respondent stranger(respondent.survey);
  stranger.pass("use", false);
  CHECK(stranger.state.phase == Phase::ending);
  CHECK(stranger.saved()->answers == survey::Answers{{"use", false}});
}

TEST_CASE("a survey that is for nobody takes no event but a change of language") {
  test::Respondent respondent(
      test::survey_of(R"q({"zeroten":1,"id":"s","questions":[{"id":"a","type":"text","when":"has(user.x)"}]})q"));
  for (const EventType type : {EventType::answer, EventType::next, EventType::back, EventType::dismiss}) {
    CHECK(found(respondent.send({type, "a", "x"})) == Found{"not_allowed /type"});
  }
  CHECK(respondent.send({EventType::language, {}, {}, "nb"}).empty());
}

TEST_CASE("the language changes at any time, to a declared one, and saves nothing") {
  test::Respondent respondent(
      test::survey_of(R"({"zeroten":1,"id":"s","languages":["en","nb"],"questions":[{"id":"a","type":"text"}]})"));
  REQUIRE(respondent.send({EventType::language, {}, {}, "nn"}).empty());
  CHECK(respondent.state.language == "nb");
  CHECK(respondent.effects.empty());
  REQUIRE(respondent.send({EventType::language, {}, {}, "fi"}).empty());
  CHECK(respondent.state.language == "en");
  REQUIRE(respondent.answer("a", "x").empty());
  CHECK(respondent.saved()->language == "en");
}
