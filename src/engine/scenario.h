// Runs a scenario: sends its events, compares what it expects.
#pragma once

#include <string>
#include <vector>

#include "codec/scenario_codec.h"
#include "survey/definition.h"

namespace zeroten::engine {

/// One sentence for each expectation that did not hold and each event that was refused without being expected to be;
/// empty if the scenario passed. Steps are counted from 1.
std::vector<std::string> run_scenario(const survey::Definition& survey, const codec::Scenario& scenario);

/// What is wrong with scenario.refused: codes of errors that reading and checking scenario.definition do not give, or
/// gives and it does not name. Empty if they agree.
std::vector<std::string> compare_refusal(const codec::Scenario& scenario);

}  // namespace zeroten::engine
