// The session that a scenario drives, without the JSON of the wall in between.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codec/scenario_codec.h"
#include "flow/response.h"
#include "flow/screen.h"

namespace zeroten::engine {

class ScenarioSession {
 public:
  /// Keeps a reference to the survey. The session has begun, in the scenario's language, with its facts and seed.
  ScenarioSession(const survey::Definition& survey, const codec::Scenario& scenario);

  /// What refused the event; nothing if it was taken. The clocks say `seconds`.
  Problems send(const flow::Event& event, std::size_t seconds);
  /// The session is saved and opened again.
  Problems reload(std::size_t seconds);

  flow::Screen screen() const;
  const flow::State& state() const { return state_; }
  /// The ids of the questions on the path.
  std::vector<std::string> path() const;
  /// The response that was saved last.
  const std::optional<flow::Response>& saved() const { return saved_; }

 private:
  void speak(const std::string& wanted);

  const survey::Definition& survey_;
  const survey::Wording* wording_ = nullptr;
  flow::State state_;
  std::optional<flow::Response> saved_;
};

}  // namespace zeroten::engine
