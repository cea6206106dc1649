// Values with their types, as files of condition vectors have them: {"int":"7"}, {"double":"NaN"}, {"list":[…]}.
#pragma once

#include "base/place.h"
#include "base/value.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

/// The value, or null and a problem.
Value read_tagged(const Value& json, const Place& place, Problems& problems);

void write_tagged(JsonWriter& json, const Value& value);

}  // namespace zeroten::codec
