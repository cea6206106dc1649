// What a file holds, before anything is scored.
#pragma once

#include <iosfwd>
#include <string>

#include "table/reading.h"

namespace zeroten::cli {

/// Each column with what it is taken for and its first values, what was assumed, and what stands in the way. Texts of
/// the file are printed without control characters.
void print_preview(std::ostream& out, const std::string& file, const table::Reading& reading);

}  // namespace zeroten::cli
