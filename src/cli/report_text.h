// Numbers and columns of a report, as a terminal shows them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "score/interval.h"

namespace zeroten::cli {

/// A p below it is more than noise.
inline constexpr double noise = 0.05;

/// "1,234,567".
std::string with_commas(std::int64_t number);

/// Of 0 to 1: "46.2 %".
std::string percent(double share);

/// "46.2 %"; 0.0 % of nothing.
std::string percent(std::int64_t part, std::int64_t whole);

/// "3.87": for means.
std::string two_digits(double number);

/// In whole points, halves away from zero; never "-0".
std::string whole_points(double number);

/// "-19 to 23", in whole points; empty without an interval.
std::string interval_text(const std::optional<score::Interval>& interval);

/// "95 %".
std::string level_text(double level);

/// A bar of `count`, as long as the terminal has room for where it is `most`.
std::string bar(std::int64_t count, std::int64_t most);

/// With spaces up to `width` code points behind it, or before it.
std::string padded(const std::string& text, std::size_t width);
std::string right_aligned(const std::string& text, std::size_t width);

}  // namespace zeroten::cli
