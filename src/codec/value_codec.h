// Values, answers and facts in and out of JSON.
#pragma once

#include "base/place.h"
#include "base/value.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

/// An object of values by question id. Form only; what a question accepts is survey::accept's business.
Value::Map read_answers(const Value& value, const Place& place, Problems& problems);

/// Whole numbers without a point, others as decimal() has them; objects in the order of their names.
void write_value(JsonWriter& json, const Value& value);
void write_values(JsonWriter& json, const Value::Map& values);

}  // namespace zeroten::codec
