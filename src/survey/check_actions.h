// The actions of endings. Authoring only.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Errors: readable_reward, a code that stands in the definition and so in every page.
void check_actions(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
