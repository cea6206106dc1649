// Endings and their actions out of a definition's JSON.
#pragma once

#include <vector>

#include "codec/object_reader.h"
#include "survey/definition.h"

namespace zeroten::codec {

inline constexpr std::size_t most_endings = 50;
inline constexpr std::size_t most_actions = 10;

/// The member "endings"; empty if there is none.
std::vector<survey::Ending> read_endings(ObjectReader& definition);

}  // namespace zeroten::codec
