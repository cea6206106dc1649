#include "codec/scenario_codec.h"

#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::read_scenario;
using test::found;
using test::Found;

namespace {

Found problems_of_step(const std::string& step) {
  const auto scenario = read_scenario(R"({"definition":{},"steps":[)" + step + "]}");
  return found(scenario.problems());
}

}  // namespace

TEST_CASE("a scenario has a survey, a language, events and expectations") {
  const auto scenario = read_scenario(R"({"$comment":"x","definition":{"b":1,"a":[]},"language":"nb","steps":[
    {"answer":["score",9]},{"next":true},{"back":true},{"dismiss":true},
    {"expect":{"screen":"why","says":"Why?","path":["score"],"ending":null,"problem":"required",
      "response":{"answers":{"score":9},"category":"promoter","status":"partial","seq":1}}}]})");
  REQUIRE(scenario);
  CHECK(scenario->definition == R"({"a":[],"b":1})");
  CHECK(scenario->language == "nb");
  REQUIRE(scenario->steps.size() == 5);
  CHECK(std::get<flow::Event>(scenario->steps[0]).question == "score");
  CHECK(std::get<flow::Event>(scenario->steps[3]).type == flow::EventType::dismiss);
  const auto& expected = std::get<codec::Expectation>(scenario->steps[4]);
  CHECK(expected.screen == "why");
  CHECK(expected.says == "Why?");
  CHECK(expected.path == std::vector<std::string>{"score"});
  CHECK(expected.ending == "");
  CHECK(expected.problem == "required");
  CHECK(expected.answers == survey::Answers{{"score", 9}});
  CHECK(expected.category == "promoter");
  CHECK(expected.status == "partial");
  CHECK(expected.seq == 1);
}

TEST_CASE("a definition may be the path of its file") {
  const auto scenario = read_scenario(R"({"definition":"../a.json","steps":[{"next":true}]})");
  REQUIRE(scenario);
  CHECK(scenario->definition_path == "../a.json");
  CHECK(scenario->definition.empty());
}

TEST_CASE("a step that could be misread is refused, so that no scenario passes for nothing") {
  CHECK(problems_of_step("{}") == Found{"missing_key /steps/0"});
  CHECK(problems_of_step(R"({"next":false})") == Found{"missing_key /steps/0"});
  CHECK(problems_of_step(R"({"next":true,"back":true})") == Found{"too_many /steps/0"});
  CHECK(problems_of_step(R"({"answer":["a",1],"expect":{"screen":"b"}})") == Found{"too_many /steps/0"});
  CHECK(problems_of_step(R"({"expect":{}})") == Found{"empty /steps/0/expect"});
  CHECK(problems_of_step(R"({"expect":{"screens":"a"}})") == Found{"unknown_key /steps/0/expect/screens"});
  CHECK(problems_of_step(R"({"expect":{"response":{"nps":9}}})") == Found{"unknown_key /steps/0/expect/response/nps"});
  CHECK(problems_of_step(R"({"expect":{"path":"a"}})") == Found{"wrong_type /steps/0/expect/path"});
  CHECK(problems_of_step(R"({"answer":["a"]})") == Found{"empty /steps/0/answer"});
  CHECK(problems_of_step(R"({"answer":["a",1,2]})") == Found{"too_many /steps/0/answer"});
  CHECK(problems_of_step(R"({"answer":[1,1]})") == Found{"wrong_type /steps/0/answer/0"});
  CHECK(problems_of_step("5") == Found{"wrong_type /steps/0"});
}

TEST_CASE("a scenario without survey or steps is none") {
  CHECK(found(read_scenario("{}").problems()) == Found{"missing_key ", "missing_key "});
  CHECK(found(read_scenario(R"({"definition":{},"steps":[]})").problems()) == Found{"empty /steps"});
}

TEST_CASE("a scenario may say what the host knows, what chance decides, and what is on the screen") {
  const auto scenario = read_scenario(R"({"definition":{},"facts":{"user":{"plan":"pro"}},"seed":7,"steps":[
    {"language":"nb"},{"reload":true},
    {"expect":{"values":{"a":["x"]},"choices":["x","y"],"next":"Send","required":true}}]})");
  REQUIRE(scenario);
  CHECK(scenario->facts == R"({"user":{"plan":"pro"}})");
  CHECK(scenario->seed == 7);
  REQUIRE(scenario->steps.size() == 3);
  CHECK(std::get<flow::Event>(scenario->steps[0]).type == flow::EventType::language);
  CHECK(std::get<flow::Event>(scenario->steps[0]).language == "nb");
  CHECK(std::holds_alternative<codec::Reload>(scenario->steps[1]));
  const auto& expected = std::get<codec::Expectation>(scenario->steps[2]);
  CHECK(expected.values == Value::Map{{"a", Value::List{"x"}}});
  CHECK(expected.choices == std::vector<std::string>{"x", "y"});
  CHECK(expected.next == "Send");
  CHECK(expected.required == true);
}

TEST_CASE("the newer members are refused where they are wrong, too") {
  CHECK(problems_of_step(R"({"reload":false})") == Found{"missing_key /steps/0"});
  CHECK(problems_of_step(R"({"reload":true,"next":true})") == Found{"too_many /steps/0"});
  CHECK(problems_of_step(R"({"language":"english"})") == Found{"invalid_language /steps/0/language"});
  CHECK(problems_of_step(R"({"language":5})") == Found{"wrong_type /steps/0/language"});
  CHECK(problems_of_step(R"({"expect":{"values":[]}})") == Found{"wrong_type /steps/0/expect/values"});
  CHECK(problems_of_step(R"({"expect":{"choices":"a"}})") == Found{"wrong_type /steps/0/expect/choices"});
  CHECK(problems_of_step(R"({"expect":{"required":"yes"}})") == Found{"wrong_type /steps/0/expect/required"});
  CHECK(problems_of_step(R"({"expect":{"next":true}})") == Found{"wrong_type /steps/0/expect/next"});
  CHECK(found(read_scenario(R"({"definition":{},"seed":-1,"steps":[{"next":true}]})").problems()) ==
        Found{"out_of_range /seed"});
}
