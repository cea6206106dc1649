// Times in and out of JSON: milliseconds since 1970-01-01T00:00:00Z.
#pragma once

#include "codec/json_writer.h"
#include "codec/object_reader.h"
#include "flow/state.h"

namespace zeroten::codec {

/// The member "times".
flow::Times read_times(ObjectReader& object);
void write_times(JsonWriter& json, const flow::Times& times);

/// The member "now": {"wall", "elapsed"}. Fractions are cut off: performance.now() has them.
flow::Now read_now(ObjectReader& object);

}  // namespace zeroten::codec
