// One event, one step of the outbox. No clock, chance, storage or network of its own: the same state and event give the
// same commands for ever.
#pragma once

#include "delivery/command.h"
#include "delivery/event.h"
#include "delivery/state.h"

namespace zeroten::delivery {

/// What the host must do after `event`, in order; `state` goes on. It is changed in its place, because it holds every
/// record on the device.
Commands step(State& state, const Event& event);

}  // namespace zeroten::delivery
