// Scores as JSON (docs/messages.md, Score).
#pragma once

#include "codec/json_writer.h"
#include "score/nps.h"

namespace zeroten::codec {

/// `tally` with its score and interval, as an object.
void write_score(JsonWriter& json, const score::Tally& tally, double level = score::default_level);

}  // namespace zeroten::codec
