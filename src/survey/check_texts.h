// The texts of a survey: whether every language and every score has one. Authoring only.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Errors: uncovered_score. Warnings: missing_text.
void check_texts(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
