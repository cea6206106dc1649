// Fields as JSON (docs/messages.md, Fields).
#pragma once

#include "codec/json_writer.h"
#include "flow/screen.h"

namespace zeroten::codec {

void write_field(JsonWriter& json, const flow::Field& field);

}  // namespace zeroten::codec
