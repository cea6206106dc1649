// Responses as zeroten exports them, a line of JSON each, as answers.
#pragma once

#include <string>

#include "table/byte_source.h"
#include "table/reading.h"

namespace zeroten::table {

/// `start` is what was read of `source`. A column is a member of the response by its path, "facts.user.plan"; the
/// answers are in "scores." and the metric, the time in "times.started", in milliseconds since 1970.
Reading read_ndjson(ByteSource& source, std::string start, const Wish& wish);

}  // namespace zeroten::table
