// Columns of a file as numbers.
#pragma once

#include <string>
#include <vector>

#include "table/refusals.h"

namespace zeroten::table {

struct NumberColumns {
  std::vector<std::string> names;            // as the header has them
  std::vector<std::vector<double>> columns;  // one a name, all of one length; NaN where a cell is empty or refused
  Refusals refusals;                         // of single cells and of whole rows
  std::string complaint;                     // as in CellRows
};

/// Reads the CSV file at `path`. Numbers are written as answers are (score_text.h), of any size. Memory: eight bytes a
/// number.
NumberColumns read_number_columns(const std::string& path, const std::vector<std::string>& names);

}  // namespace zeroten::table
