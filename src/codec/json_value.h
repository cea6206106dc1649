// JSON text to values, within limits and with every problem as data.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/problem.h"
#include "base/value.h"

namespace zeroten::codec {

struct JsonLimits {
  std::size_t bytes;
  std::size_t depth = 32;
  std::size_t tokens = 20'000;
};

/// Objects are sorted lists (base/value.h): with more members, a text in the wrong order would cost too much.
inline constexpr std::size_t most_members = 1000;

/// One SAX pass: nothing recursive sees the text before depth, size and number of values are known to be within
/// `limits`. Refuses invalid UTF-8, keys that stand twice, and names that JavaScript treats specially.
/// Whole numbers beyond 64 bits become floating-point numbers, as in JavaScript.
/// Nothing if the text cannot be used at all; where single members are at fault, their problems come with the value, so
/// that a caller can report everything else as well. It must not use a value while it has problems.
std::optional<Value> parse_value(std::string_view text, const JsonLimits& limits, Problems& problems);

}  // namespace zeroten::codec
