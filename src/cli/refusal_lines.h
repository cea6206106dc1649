// Rows that were refused, for a person.
#pragma once

#include <iosfwd>
#include <string>

#include "table/refusals.h"

namespace zeroten::cli {

/// Of each kind how many, and the first ones by their lines.
void print_refusals(std::ostream& out, const std::string& file, const table::Refusals& refusals);

}  // namespace zeroten::cli
