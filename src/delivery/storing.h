// The box on the device: which transaction is next, and what its outcome means.
#pragma once

#include "delivery/event.h"
#include "delivery/state.h"

namespace zeroten::delivery {

/// A response, or a newer form of one, that the session made. It is stored first and sent then.
void take_saved(State& state, const Event& event, Commands& commands);

/// The outcomes of transactions. An outcome of a job that is not under way changes nothing.
void take_stored(State& state, const Event& event, Commands& commands);
void take_changed(State& state, const Event& event);
void take_store_failed(State& state, const Event& event, Commands& commands);

/// The next transaction, if there is one and none is under way.
void plan_storage(State& state, const Event& event, Commands& commands);

/// Whether something is to be written or read, now or later.
bool has_storage_work(const State& state);

}  // namespace zeroten::delivery
