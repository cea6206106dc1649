// Somebody who goes through a survey, for tests of flow and of what is written about it.
#pragma once

#include <string>
#include <utility>

#include "codec/definition_codec.h"
#include "flow/step.h"
#include "tests/catch.h"

namespace zeroten::test {

inline const std::string standard_survey = R"({"zeroten":1,"id":"shop-nps","subject":"Fjellrev"})";

inline survey::Definition survey_of(const std::string& json) {
  auto survey = codec::read_definition(json);
  REQUIRE(survey);
  return *survey;
}

/// A question called "q" with these members, as the reader makes it.
inline survey::Question question_of(const std::string& members) {
  return survey_of(R"({"zeroten":1,"id":"s","subject":"F","questions":[{"id":"q",)" + members + "}]}")
      .questions.front();
}

/// A score that may be skipped, then two texts, the first of them required.
inline survey::Definition three_questions() {
  return survey_of(R"({"zeroten":1,"id":"three","questions":[
    {"id":"zscore","type":"nps","required":false},
    {"id":"must","type":"text","ask":"Must you?","required":true,"maxLength":5},
    {"id":"may","type":"text","ask":"May you?"}]})");
}

class Respondent {
 public:
  explicit Respondent(survey::Definition definition, Value::Map facts = {}) : survey(std::move(definition)) {
    flow::Start with;
    with.facts = std::move(facts);
    with.id = std::string(32, 'a');
    with.language = "en";
    with.channel = flow::Channel::popover;
    with.touchpoint = "purchase";
    with.respondent = "customer-17";
    with.now = {1000, 50};
    state = flow::start(survey, with);
  }

  /// The problems of the event; none if it was accepted. Each event comes one second after the one before.
  Problems send(const flow::Event& event) {
    now = {now.wall + 1000, now.elapsed + 1000};
    effects.clear();
    auto step = flow::step(survey, state, event, now);
    if (!step) return step.problems();
    state = std::move(step->state);
    effects = std::move(step->effects);
    return {};
  }

  Problems answer(const std::string& question, Value value) {
    return send({flow::EventType::answer, question, std::move(value)});
  }
  Problems next() { return send({flow::EventType::next}); }
  Problems back() { return send({flow::EventType::back}); }
  Problems dismiss() { return send({flow::EventType::dismiss}); }

  /// Several events that must be accepted: the answer, then on to the next screen.
  void pass(const std::string& question, Value value) {
    REQUIRE(answer(question, std::move(value)).empty());
    REQUIRE(next().empty());
  }

  /// The response as it now stands.
  flow::Response response() const { return flow::response_of(survey, state, flow::path_of(survey, state)); }

  /// The response that the last event saved; null if it saved none.
  const flow::Response* saved() const {
    for (const flow::Effect& effect : effects) {
      if (const auto* save = std::get_if<flow::Save>(&effect)) return &save->response;
    }
    return nullptr;
  }

  survey::Definition survey;
  flow::State state;
  flow::Effects effects;
  flow::Now now = {1000, 50};
};

/// A respondent of the standard survey who gave `score` and is asked why.
inline Respondent asked_why(std::int64_t score) {
  Respondent respondent(survey_of(standard_survey));
  REQUIRE(respondent.answer("score", score).empty());
  REQUIRE(respondent.next().empty());
  return respondent;
}

/// The response of a promoter who was asked why, answered "Wool" and went on to the end.
inline flow::Response wool() {
  auto respondent = asked_why(9);
  REQUIRE(respondent.answer("why", std::string("Wool")).empty());
  REQUIRE(respondent.next().empty());
  return *respondent.saved();
}

}  // namespace zeroten::test
