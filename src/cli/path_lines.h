// The ways through a survey for a terminal.
#pragma once

#include <iosfwd>
#include <string>

#include "survey/ways.h"

namespace zeroten::cli {

/// "score → why → ending promoter   (score = 9)", a line each, and how many there are.
void print_paths(std::ostream& out, const std::string& file, const survey::Ways& ways);

}  // namespace zeroten::cli
