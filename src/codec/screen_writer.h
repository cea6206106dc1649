// Screens as JSON (docs/messages.md, Screen).
#pragma once

#include "codec/json_writer.h"
#include "flow/screen.h"

namespace zeroten::codec {

void write_screen(JsonWriter& json, const flow::Screen& screen);

}  // namespace zeroten::codec
