// The rows of a CSV file as answers.
#pragma once

#include <string>

#include "table/byte_source.h"
#include "table/reading.h"

namespace zeroten::table {

/// `start` is what was read of `source`.
Reading read_csv(ByteSource& source, std::string start, const Wish& wish);

}  // namespace zeroten::table
