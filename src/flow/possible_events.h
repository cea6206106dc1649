// Which events a state accepts.
#pragma once

#include <vector>

#include "base/problem.h"
#include "flow/event.h"
#include "flow/state.h"

namespace zeroten::flow {

/// The events that step() accepts in this state; none when the survey is closed.
std::vector<EventType> possible_events(const survey::Definition& survey, const State& state);

/// The problem of an event that is not among them.
Problem not_allowed(const survey::Definition& survey, const State& state, EventType type);

}  // namespace zeroten::flow
