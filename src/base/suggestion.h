// "Did you mean …?" for a name that does not exist.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zeroten {

/// ", did you mean 'x'" with the name of `known` that is nearest to `wanted`, at most two letters added, removed,
/// replaced or swapped with a neighbour, and less than half of it; the first of several. Empty if none is that near.
std::string suggestion(std::string_view wanted, std::span<const std::string_view> known);

/// How many letters to add, remove, replace or swap with a neighbour; stops counting at `most` + 1.
std::size_t edit_distance(std::string_view from, std::string_view to, std::size_t most);

}  // namespace zeroten
