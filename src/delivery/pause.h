// How long to wait before the next try. Times are milliseconds.
#pragma once

#include <cstdint>

namespace zeroten::delivery {

inline constexpr std::int64_t second = 1000;
inline constexpr std::int64_t shortest_pause = second;
inline constexpr std::int64_t longest_pause = 300 * second;
/// No promise of a pause is believed beyond this: neither a header's nor one that was stored before a clock jumped.
inline constexpr std::int64_t believed_pause = 3600 * second;

/// Full jitter: anywhere from a second to a ceiling that doubles with every failure, from two seconds to five minutes.
/// `chance` is 0 to 1.
std::int64_t pause_after(int failures, double chance);

/// While credentials are missing: anywhere in the second half of five minutes.
std::int64_t slow_pause(double chance);

/// What is left until `then`; 0 if it is past, or further away than it can have been meant.
std::int64_t remaining(std::int64_t then, std::int64_t now);

}  // namespace zeroten::delivery
