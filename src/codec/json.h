// JSON text to values, within limits and with every problem as data. Only codec includes the JSON library.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/problem.h"

namespace zeroten::codec {

using Json = nlohmann::json;

struct JsonLimits {
  std::size_t bytes;
  std::size_t depth = 32;
  std::size_t tokens = 20'000;
};

/// One SAX pass: nothing recursive sees the text before depth, size and number of values are known to be within
/// `limits`. Refuses invalid UTF-8, keys that stand twice, and names that JavaScript treats specially.
/// Whole numbers beyond 64 bits become floating-point numbers, as in JavaScript.
/// Nothing if the text cannot be used at all; where single members are at fault, their problems come with the value, so
/// that a caller can report everything else as well. It must not use a value while it has problems.
std::optional<Json> parse_json(std::string_view text, const JsonLimits& limits, Problems& problems);

}  // namespace zeroten::codec
