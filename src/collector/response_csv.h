// Responses as rows of a table: one column for everything that a response says of itself, one for every question.
#pragma once

#include <string>
#include <vector>

#include "collector/store.h"

namespace zeroten::collector {

/// The names of the columns.
std::string response_csv_header(const std::vector<std::string>& questions);

/// The row of `stored`. Of a record that cannot be read, which only another program can have written, id and time.
std::string response_csv_row(const StoredResponse& stored, const std::vector<std::string>& questions);

}  // namespace zeroten::collector
