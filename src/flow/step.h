// One event, one step: pure. The same survey, state, event and clocks give the same step for ever.
#pragma once

#include "base/result.h"
#include "flow/effect.h"
#include "flow/event.h"
#include "flow/path.h"
#include "flow/state.h"

namespace zeroten::flow {

struct Step {
  State state;
  Effects effects;
  /// The path of `state` where the event made it another one.
  std::optional<Path> path;
};

/// What `event` makes of `state`. A refused event gives problems and changes nothing; their paths point into the event.
Result<Step> step(const survey::Definition& survey, const State& state, const Event& event, Now now);
/// The same for whoever has the path of `state` at hand: half of a step is finding it.
Result<Step> step(const survey::Definition& survey, const State& state, const Path& path, const Event& event, Now now);

}  // namespace zeroten::flow
