// From a state to the screen that shows it: pure.
#pragma once

#include "flow/path.h"
#include "flow/screen.h"

namespace zeroten::flow {

/// The screen for `state`, in the language of `wording` where the definition has no words of its own.
Screen view(const survey::Definition& survey, const State& state, const survey::Wording& wording);
/// The same for whoever has the path of `state` at hand.
Screen view(const survey::Definition& survey, const State& state, const Path& path, const survey::Wording& wording);

}  // namespace zeroten::flow
