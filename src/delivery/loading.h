// What was read from the box, beside what is known; and the box that was wiped.
#pragma once

#include "delivery/event.h"
#include "delivery/state.h"

namespace zeroten::delivery {

/// A page of the box. After the last one, what was known to be in the box and is not there any more is forgotten:
/// another tab delivered it, or it was wiped.
void take_loaded(State& state, const Event& event, Commands& commands);

/// The consent was withdrawn: everything is forgotten at once, and the box is wiped as soon as it can be.
void take_withdrawn(State& state, const Event& event);
void take_wiped(State& state, const Event& event, Commands& commands);

}  // namespace zeroten::delivery
