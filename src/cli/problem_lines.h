// Problems for a terminal: a line each, with the file and the place in it.
#pragma once

#include <iosfwd>
#include <string>

#include "base/problem.h"

namespace zeroten::cli {

/// "shop.json: error: /questions/0/type: 'stars' is not known here. … [unknown_value]"
void print_problems(std::ostream& out, const std::string& file, const Problems& problems);

}  // namespace zeroten::cli
