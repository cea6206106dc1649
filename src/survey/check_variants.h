// Variants of a text for the same score.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// A problem for each variant whose scores another one before it has too.
void check_variants(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
