// Where in a JSON text a value stands, for editors and code hosts.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/problem.h"

namespace zeroten::codec {

/// From 1; columns in code points.
struct TextPosition {
  std::size_t line;
  std::size_t column;
};

/// Of the value that the JSON Pointer `path` names in `json`; of the nearest one around it that is there. `json` must
/// be valid JSON. Nothing if not even the beginning can be found.
std::optional<TextPosition> position_in(std::string_view json, std::string_view path);

/// Of a problem: inside a condition where it names a place there, else of the value that its path names; of the place
/// that its own line and column say if the text is no JSON.
TextPosition position_in(std::string_view json, const Problem& problem);

}  // namespace zeroten::codec
