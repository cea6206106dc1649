// Grouped tallies as text: what machines write and one of them adds up (docs/scale.md).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "score/grouped_tally.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_grouped_tally = std::size_t{64} << 20;  // bytes

/// {"zeroten_tally":1,"metric":"nps","period":"month"|null,"zone":"Europe/Oslo","dimensions":["country"],"missing":0,
/// "refused":0,"groups":[{"period":"2026-01-01"|null,"segments":["NO"],"counts":[11 numbers]}]}: the groups in their
/// order, so that equal tallies are equal texts. `zone` and the names are UTF-8.
std::string write_grouped_tally(const score::GroupedTally& tally);

/// The other way round; the groups in any order, each once.
Result<score::GroupedTally> read_grouped_tally(std::string_view json);

}  // namespace zeroten::codec
