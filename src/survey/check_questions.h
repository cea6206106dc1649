// Questions, each by itself and beside the others: asked twice, impossible to answer, in an order that chance ends.
// Authoring only.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Errors: cannot_be_answered, random_end. Warnings: double_question, no_score_question, unused_value (a computed
/// value that nothing reads).
void check_questions(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
