#include "delivery/pause.h"

#include <algorithm>

namespace zeroten::delivery {

namespace {

std::int64_t between(std::int64_t least, std::int64_t most, double chance) {
  return least + static_cast<std::int64_t>(static_cast<double>(most - least) * std::clamp(chance, 0.0, 1.0));
}

}  // namespace

std::int64_t pause_after(int failures, double chance) {
  const std::int64_t ceiling = shortest_pause << std::clamp(failures, 1, 9);
  return between(shortest_pause, std::min(ceiling, longest_pause), chance);
}

std::int64_t slow_pause(double chance) { return between(longest_pause / 2, longest_pause, chance); }

std::int64_t remaining(std::int64_t then, std::int64_t now) {
  const std::int64_t left = then - now;
  return left > 0 && left <= believed_pause ? left : 0;
}

}  // namespace zeroten::delivery
