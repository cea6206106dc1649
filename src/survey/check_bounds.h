// Bounds that leave nothing between them.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// A problem for each question and each declared fact whose smallest value is above its largest.
void check_bounds(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
