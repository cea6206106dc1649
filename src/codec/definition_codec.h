// Definitions out of JSON (docs/definition.md).
#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "survey/definition.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_definition = 256 * 1024;  // bytes

/// Reads, validates and expands a definition: the smallest one becomes the standard survey. All problems, not the
/// first.
Result<survey::Definition> read_definition(std::string_view json);

}  // namespace zeroten::codec
