// Spans of time as authors write them: "3s", "30m", "12h", "90d", "2w".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::targeting {

/// Milliseconds.
using Duration = std::int64_t;

inline constexpr Duration second = 1000;
inline constexpr Duration minute = 60 * second;
inline constexpr Duration hour = 60 * minute;
inline constexpr Duration day = 24 * hour;
inline constexpr Duration longest_duration = 3650 * day;

/// A whole number and s, m (minutes), h, d or w. Nothing for any other text, and for more than longest_duration.
std::optional<Duration> duration(std::string_view text);

/// In the largest unit that leaves at least one, rounded up, so that nobody comes too early: "3 days", "1 hour".
std::string in_words(Duration duration);

}  // namespace zeroten::targeting
