// Problems for a terminal: a line each, with the file and the place in it.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace zeroten::cli {

/// "shop.json: error: /questions/0/type: 'stars' is not known here. … [unknown_value]"
void print_problems(std::ostream& out, const std::string& file, const Problems& problems);

/// The same for a JSON text, with the line and column in it ("shop.json:3:14: error: …"), and where the problem is
/// inside a condition the condition and a caret below.
void print_problems(std::ostream& out, const std::string& file, std::string_view text, const Problems& problems);

}  // namespace zeroten::cli
