// Runs a scenario of targeting: plays its steps, compares what it expects.
#pragma once

#include <string>
#include <vector>

#include "codec/targeting_scenario_codec.h"

namespace zeroten::engine {

/// One sentence for each expectation that did not hold and each step that was refused; empty if the scenario passed.
/// Steps are counted from 1.
std::vector<std::string> run_targeting_scenario(const codec::TargetingScenario& scenario);

}  // namespace zeroten::engine
