// What separates the fields of a CSV file.
#pragma once

#include <string_view>

namespace zeroten::table {

/// ',', ';', tab or '|': the one that gives the first lines of `start` the same number of fields, as many as can be;
/// ',' where none stands in them. Decimal commas do not count against ';'.
char detect_separator(std::string_view start);

}  // namespace zeroten::table
