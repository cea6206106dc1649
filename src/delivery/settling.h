// The end of a request: what leaves, what is put aside, what is tried again and when.
#pragma once

#include "delivery/event.h"
#include "delivery/state.h"

namespace zeroten::delivery {

/// An answer, or none. Of a request that is not under way it changes nothing.
void take_answered(State& state, const Event& event, Commands& commands);
void take_send_failed(State& state, const Event& event);

/// New credentials: the collector is due at once.
void take_credentials(State& state, const Event& event);
/// The network seems to be back: collectors that could not be reached are due, a second after the last try.
void take_online(State& state, const Event& event);
/// What was refused is on its way again.
void take_resend(State& state, const Event& event);

}  // namespace zeroten::delivery
