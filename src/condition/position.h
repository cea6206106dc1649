// Where in a condition something stands, for people: line, column and the line itself.
#pragma once

#include <string>
#include <string_view>

#include "base/problem.h"

namespace zeroten::condition {

struct Position {
  std::size_t line;         // from 1
  std::size_t column;       // from 1, in code points
  std::string_view source;  // the line, without its end
};

/// Of the byte at `offset`, which may be the end. `source` must be valid UTF-8; lines end with LF, CR LF or CR.
Position position_of(std::string_view source, std::size_t offset);

/// A problem at `offset` of `source` with the details line, column, reason and source.
Problem problem_at(ProblemCode code, std::string_view path, std::string_view source, std::size_t offset,
                   std::string_view reason);

}  // namespace zeroten::condition
