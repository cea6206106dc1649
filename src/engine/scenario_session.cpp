#include "engine/scenario_session.h"

#include "codec/fact_codec.h"
#include "codec/json_value.h"
#include "codec/state_codec.h"
#include "flow/path.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "survey/language.h"

namespace zeroten::engine {

namespace {

/// The id of the response, which is all the chance a session has.
std::string id_of(std::uint64_t seed) {
  std::string id(32, '0');
  for (std::size_t place = 16; place-- > 0; seed >>= 4) id[place] = "0123456789abcdef"[seed & 15];
  return id;
}

flow::Now clock_at(std::size_t seconds) {
  const auto milliseconds = static_cast<std::int64_t>(seconds) * 1000;
  return {milliseconds, milliseconds};
}

Value::Map facts_of(const survey::Definition& survey, const codec::Scenario& scenario) {
  Problems warnings;
  if (scenario.facts.empty()) return {};
  const auto json = codec::parse_value(scenario.facts, {codec::largest_scenario}, warnings);
  return json ? codec::read_facts(*json, "/facts", survey.facts, warnings) : Value::Map();
}

}  // namespace

ScenarioSession::ScenarioSession(const survey::Definition& survey, const codec::Scenario& scenario) : survey_(survey) {
  flow::Start with;
  with.id = id_of(scenario.seed);
  with.facts = facts_of(survey, scenario);
  state_ = flow::start(survey, with);
  speak(scenario.language);
}

Problems ScenarioSession::send(const flow::Event& event, std::size_t seconds) {
  if (event.type == flow::EventType::language) {
    speak(event.language);
    return {};
  }
  auto step = flow::step(survey_, state_, event, clock_at(seconds));
  if (!step) return step.problems();
  state_ = std::move(step->state);
  for (flow::Effect& effect : step->effects) {
    if (auto* save = std::get_if<flow::Save>(&effect)) saved_ = std::move(save->response);
  }
  return {};
}

Problems ScenarioSession::reload(std::size_t seconds) {
  Problems problems;
  const auto json = codec::parse_value(codec::write_state(survey_, state_), {codec::largest_scenario}, problems);
  if (!json) return problems;
  flow::State read = codec::read_state(*json, "", survey_, problems);
  if (!has_errors(problems)) state_ = flow::resume(std::move(read), clock_at(seconds));
  return problems;
}

flow::Screen ScenarioSession::screen() const { return flow::view(survey_, state_, *wording_); }

std::vector<std::string> ScenarioSession::path() const {
  std::vector<std::string> ids;
  for (const survey::Question* question : flow::path_of(survey_, state_).questions) ids.push_back(question->id);
  return ids;
}

void ScenarioSession::speak(const std::string& wanted) {
  wording_ = &survey::built_in_wording(survey::language_for(survey_, wanted));
  state_.language = survey_.languages.empty() ? std::string(wording_->language) : survey::language_for(survey_, wanted);
}

}  // namespace zeroten::engine
