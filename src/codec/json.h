// The JSON library's own values, for files that are turned over and written again: imports and tools, native only. What
// a page reads comes as zeroten::Value (codec/json_value.h).
#pragma once

#include <nlohmann/json.hpp>

#include "codec/json_value.h"

namespace zeroten::codec {

using Json = nlohmann::json;

/// What parse_value gives, as the library has it.
std::optional<Json> parse_json(std::string_view text, const JsonLimits& limits, Problems& problems);

}  // namespace zeroten::codec
