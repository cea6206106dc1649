// Where a PostHog survey goes on after an answer. Authoring only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// Reads the member "branching" of a question into `draft.step`. Its numbers are those of their questions, from 0.
void read_branching(Source& question, DraftQuestion& draft);

}  // namespace zeroten::codec::importing
