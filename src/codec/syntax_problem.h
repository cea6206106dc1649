// Where a text stops being JSON, for people: line, column, and what stands there.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/problem.h"

namespace zeroten::codec {

/// json_syntax at byte `at` of `text`, which must be valid UTF-8. Lines and columns count from 1, columns in code
/// points.
Problem syntax_problem(std::string_view text, std::size_t at);

/// The offset to report: the parser names the byte behind the one it could not use, counted from 1, and the `token` it
/// was reading. A token that is whole but stands in the wrong place is reported where it begins.
std::size_t syntax_offset(std::string_view text, std::size_t byte, std::string_view token);

}  // namespace zeroten::codec
