// Gap-free numbers of responses, so that a collector can tell which ones it never saw.
#pragma once

#include "delivery/state.h"

namespace zeroten::delivery {

/// Numbers the one record that `changes` put: with the number of its response, or the next one of the device, which
/// `changes` then take. The number is used up only by the transaction that stores the record. Without a number if the
/// device is not known.
void give_number(const State& state, Changes& changes);

/// A transaction with `record` is complete: later forms of its response have the same number.
void remember_number(State& state, const Record& record);

}  // namespace zeroten::delivery
