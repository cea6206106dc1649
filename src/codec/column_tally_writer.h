// Counts of columns as JSON (docs/messages.md, Columns).
#pragma once

#include <string>

#include "score/columns.h"

namespace zeroten::codec {

/// The groups with answers, by the codes of both keys; `second_values` is how many the second key has.
std::string write_column_tally(const score::ColumnTally& tally, std::size_t second_values);

}  // namespace zeroten::codec
