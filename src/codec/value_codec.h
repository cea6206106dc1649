// Values, answers and facts in and out of JSON.
#pragma once

#include "base/problem.h"
#include "base/value.h"
#include "codec/json.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

/// Whatever JSON says. The text was read by parse_json, which bounds its depth.
Value read_value(const Json& json);

/// An object of values by question id. Form only; what a question accepts is survey::accept's business.
Value::Map read_answers(const Json& json, const std::string& path, Problems& problems);

/// Whole numbers without a point, others as decimal() has them; objects in the order of their names.
void write_value(JsonWriter& json, const Value& value);
void write_values(JsonWriter& json, const Value::Map& values);

}  // namespace zeroten::codec
