// A comparison, and a target, as text for a terminal.
#pragma once

#include <iosfwd>

#include "score/part_comparison.h"
#include "score/target.h"

namespace zeroten::cli {

void print_comparison(std::ostream& out, const score::PartComparison& comparison);
void print_target(std::ostream& out, const score::TargetCheck& check);

}  // namespace zeroten::cli
