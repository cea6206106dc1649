// The JSON library's own values, for files that are turned over and written again: imports and tools, native only. What
// a page reads comes as zeroten::Value (codec/json_value.h).
#pragma once

#include <nlohmann/json.hpp>

#include "codec/json_value.h"

namespace zeroten::codec {

using Json = nlohmann::json;

/// Whatever the library's value says. It was read by parse_json or is the program's own: its depth is bounded.
Value read_value(const Json& json);

/// The other way round.
Json json_of(const Value& value);

/// The problem of a value that is not `expected`.
Problem wrong_type(const std::string& path, std::string_view expected, const Json& found);

/// What parse_value gives, as the library has it.
std::optional<Json> parse_json(std::string_view text, const JsonLimits& limits, Problems& problems);

}  // namespace zeroten::codec

namespace zeroten {

/// The library's hook: a Json can stand where a reader takes a Value.
void from_json(const nlohmann::json& json, Value& value);

}  // namespace zeroten
