// Which events a state accepts.
#pragma once

#include <vector>

#include "base/problem.h"
#include "flow/event.h"
#include "flow/path.h"
#include "flow/state.h"

namespace zeroten::flow {

/// The events that step() accepts in this state, whose path is `path`; none when the survey is closed. A change of
/// language is possible at any time and is not among them.
std::vector<EventType> possible_events(const State& state, const Path& path);

/// The problem of an event that is not among the `possible` ones.
Problem not_allowed(const std::vector<EventType>& possible, EventType type);

}  // namespace zeroten::flow
