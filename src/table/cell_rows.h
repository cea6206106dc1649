// Some columns of a CSV file, row by row.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "table/refusals.h"

namespace zeroten::table {

/// The texts of the columns asked for, in their order, as UTF-8; good until the function returns.
using TakeCells = std::function<void(std::int64_t line, const std::vector<std::string>& texts)>;

struct CellRows {
  std::vector<std::string> names;  // as the header has them
  Refusals refusals;               // rows that no cells could be taken of
  std::string complaint;           // why there are no rows, with what to do about it; empty if there are
};

/// Reads the CSV file at `path` ("-": standard input) and calls `take` for each row. Names are compared as find_columns
/// does. Memory does not grow with the file.
CellRows read_cells(const std::string& path, const std::vector<std::string>& names, const TakeCells& take);

}  // namespace zeroten::table
