// Whether a response could have come from this survey. The collector stores nothing else.
#pragma once

#include "base/problem.h"
#include "flow/response.h"
#include "survey/definition.h"

namespace zeroten::engine {

/// Every way in which `response` contradicts `survey`: identity, path, types, ranges, category, ending, status.
/// Empty when it fits. Paths are JSON Pointers into the response.
Problems verify(const survey::Definition& survey, const flow::Response& response);

}  // namespace zeroten::engine
