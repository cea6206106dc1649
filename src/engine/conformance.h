// Runs vectors of the condition language (docs/conditions.md, Conformance). Authoring only.
#pragma once

#include <string>
#include <vector>

#include "codec/conformance_codec.h"

namespace zeroten::engine {

/// Every vector: what it expects, and what came instead where it failed. Any error does where an error is expected, as
/// implementations name them differently.
codec::ConformanceReport run_vectors(const std::vector<codec::ConformanceVector>& vectors);

/// One file of vectors → the report as JSON, or {"problems":[…]}.
std::string conformance(const std::string& vectors);

}  // namespace zeroten::engine
