// Which columns of a file people are told apart by, where nobody said.
#pragma once

#include <string>
#include <vector>

#include "table/reading.h"

namespace zeroten::table {

/// At most four columns, in their order, that have from two to twelve short values in the rows of `preview`, neither
/// the answers nor the times; in responses in JSON, whose members are columns here, the same.
std::vector<std::string> usual_segments(const Preview& preview);

}  // namespace zeroten::table
