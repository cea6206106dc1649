// Pages and shuffle groups: neighbours that belong together.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// A problem for each question whose page or group began before and was interrupted, or whose group leaves its page.
void check_groups(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
