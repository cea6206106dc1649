// The conditions of a survey, each by itself: names, types, whether it decides anything, and whether what it reads can
// be known by then.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// What condition::check says of every condition; and refers_later for a condition that reads an answer nobody can have
/// given yet: of a later question, of the question itself (`endIf` may), or of one whose place chance decides.
void check_conditions(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
