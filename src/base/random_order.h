// Orders that look random and are not: drawn from a seed, the same for ever, on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zeroten {

/// The numbers 0 to count − 1 in an order that `seed` and `name` decide (Fisher–Yates, with numbers by SplitMix64).
/// Different names under one seed give orders that have nothing to do with each other.
std::vector<std::size_t> random_order(std::size_t count, std::uint64_t seed, std::string_view name);

}  // namespace zeroten
