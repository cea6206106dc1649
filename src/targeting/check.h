// What is wrong with the rules of a survey although they can be read. Authoring only.
#pragma once

#include "base/problem.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// Names, types and sense of the conditions, dates in the wrong order, what can never happen. Paths are JSON Pointers
/// into the definition.
Problems check(const Survey& survey);

}  // namespace zeroten::targeting
