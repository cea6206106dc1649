// Whether a state that somebody else kept is one that events lead to.
#pragma once

#include "flow/state.h"

namespace zeroten::flow {

/// Whether some events lead from start() to this position, with these answers, seq and status. The answers are ones
/// that their questions accept. A state that is not reachable must not go on: what step() takes for granted fails
/// there.
bool is_reachable(const survey::Definition& survey, const State& state);

}  // namespace zeroten::flow
