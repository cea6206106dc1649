#include "engine/scenario_session.h"

#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using engine::ScenarioSession;
using flow::EventType;
using test::found;
using test::Found;

namespace {

codec::Scenario scenario(const std::string& members) {
  const auto read = codec::read_scenario(R"({"definition":{},"steps":[{"next":true}])" + members + "}");
  REQUIRE(read);
  return *read;
}

survey::Definition shuffled() {
  return test::survey_of(R"({"zeroten":1,"id":"s","facts":{"user.plan":"text"},"questions":[
    {"id":"a","type":"text","shuffle":"x"},{"id":"b","type":"text","shuffle":"x"},{"id":"c","type":"text","shuffle":"x"},
    {"id":"pro","type":"text","when":"user.plan == 'pro'"}]})");
}

}  // namespace

TEST_CASE("the seed decides the order, and the same seed always the same") {
  const auto survey = shuffled();
  bool changes = false;
  const auto first = ScenarioSession(survey, scenario("")).path();
  for (int seed = 0; seed < 20; ++seed) {
    const auto with = scenario(R"(,"seed":)" + std::to_string(seed));
    const auto path = ScenarioSession(survey, with).path();
    CHECK(path.size() == 3);
    CHECK(path == ScenarioSession(survey, with).path());
    changes = changes || path != first;
  }
  CHECK(changes);
  CHECK(ScenarioSession(survey, scenario(R"(,"seed":255)")).state().id == "00000000000000ff" + std::string(16, '0'));
}

TEST_CASE("facts are what the host would pass in") {
  const auto survey = shuffled();
  CHECK(ScenarioSession(survey, scenario(R"(,"facts":{"user":{"plan":"pro"}})")).path().size() == 4);
  CHECK(ScenarioSession(survey, scenario(R"(,"facts":{"user":{"plan":5}})")).path().size() == 3);
}

TEST_CASE("a reload keeps answers and place, and goes on with the clock") {
  const auto survey = test::survey_of(test::standard_survey);
  ScenarioSession session(survey, scenario(""));
  REQUIRE(session.send({EventType::answer, "score", 9}, 1).empty());
  REQUIRE(session.send({EventType::next}, 2).empty());
  REQUIRE(session.reload(100).empty());
  CHECK(session.state().position == "why");
  CHECK(session.state().answers == survey::Answers{{"score", 9}});
  REQUIRE(session.send({EventType::answer, "why", "Wool"}, 101).empty());
  REQUIRE(session.saved());
  CHECK(session.saved()->seq == 2);
  CHECK(session.saved()->times.elapsed == 2000);
}

TEST_CASE("a language is spoken from then on, with all of its words") {
  const auto survey = test::survey_of(test::standard_survey);
  ScenarioSession session(survey, scenario(R"(,"language":"nb")"));
  CHECK(session.screen().language == "nb");
  REQUIRE(session.send({EventType::language, {}, {}, "fi"}, 1).empty());
  CHECK(session.screen().language == "fi");
  CHECK(session.state().language == "fi");
}

TEST_CASE("a refused event says why and changes nothing") {
  const auto survey = test::survey_of(test::standard_survey);
  ScenarioSession session(survey, scenario(""));
  CHECK(found(session.send({EventType::next}, 1)) == Found{"required "});
  CHECK(session.state().position == "score");
  CHECK_FALSE(session.saved());
}
