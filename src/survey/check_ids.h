// Ids that must not stand twice.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// A problem for each question, choice and ending whose id another one before it has; and for a second choice "other".
void check_ids(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
