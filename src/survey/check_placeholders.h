// Names in braces in an author's texts.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// A problem for each placeholder that nothing can fill.
void check_placeholders(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
