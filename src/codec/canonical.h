// The canonical form of a JSON value: members sorted by their bytes, no white space, shortest escapes.
#pragma once

#include "base/value.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

/// Only for values without floating-point numbers, such as definitions: none of their members takes one.
/// The member `without` of the outermost object is left out.
void write_canonical(JsonWriter& json, const Value& value, std::string_view without = {});

}  // namespace zeroten::codec
