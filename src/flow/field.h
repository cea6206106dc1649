// From a question to the field that asks it.
#pragma once

#include "flow/phrasing.h"
#include "flow/screen.h"

namespace zeroten::flow {

/// The field for a question on the path of `state`.
Field field_of(const survey::Definition& survey, const State& state, const Path& path, const survey::Question& question,
               const Phrasing& words);

}  // namespace zeroten::flow
