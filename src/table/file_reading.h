// A file of responses as tallies.
#pragma once

#include <string>

#include "table/reading.h"

namespace zeroten::table {

/// As read_input(), of the file at `path` ("-": standard input), with as many threads as `wish` says.
Reading read_file(const std::string& path, const Wish& wish);

}  // namespace zeroten::table
