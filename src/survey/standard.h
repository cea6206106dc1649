// The standard Net Promoter survey: what a definition gets where it says nothing (Reichheld 2003).
#pragma once

#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

/// `score` (nps, required), then `why` (text). Their words come from the standard wording.
std::vector<Question> standard_questions();

/// `detractor`, `passive` and `promoter`, each for its category, in the standard wording; without a score question
/// only `thanks`, for everybody.
std::vector<Ending> standard_endings(bool has_score_question);

}  // namespace zeroten::survey
