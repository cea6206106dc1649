// Saved sessions in and out of JSON, so that a session can go on after a reload.
#pragma once

#include <string>

#include "codec/object_reader.h"
#include "flow/state.h"

namespace zeroten::codec {

/// What read_state reads. "path" is there for people and tools; it is computed anew when read.
std::string write_state(const survey::Definition& survey, const flow::State& state);

/// Only good if `problems` did not grow. The answers are checked as if they were given now.
flow::State read_state(const Value& value, const Place& place, const survey::Definition& survey, Problems& problems);

}  // namespace zeroten::codec
