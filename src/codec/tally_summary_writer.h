// What there is to ask of a grouped tally (docs/messages.md, Report).
#pragma once

#include <string>

#include "score/grouped_tally.h"

namespace zeroten::codec {

inline constexpr std::size_t most_summary_values = 200;

/// {"n":3,"period":"day","zone":"Europe/Oslo","first":"2026-01-01","last":"2026-11-23","dimensions":[{"name":"channel",
/// "values":["popover"]}]}. `period` and the days are missing where the tally has no time, or nobody. The values with
/// the most answers first, and no more than most_summary_values of them.
std::string write_tally_summary(const score::GroupedTally& tally);

}  // namespace zeroten::codec
