// What the next transaction changes in the box.
#pragma once

#include "base/now.h"
#include "delivery/state.h"

namespace zeroten::delivery {

/// Known here only: in no transaction that is complete, and not delivered.
bool is_fresh(const Item& item);

/// Whether `than` takes the place of `item`.
bool is_older(const Item& item, const Record& than);

/// What receipts, refusals and failures changed. Empty if they changed nothing.
Changes settled_changes(State& state, Now now);

/// The first record that is not in the box, with its number, in place of its older forms. Empty if there is none.
Changes fresh_changes(State& state);

}  // namespace zeroten::delivery
