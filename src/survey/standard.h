// The standard Net Promoter survey: what a definition gets where it says nothing (Reichheld 2003).
#pragma once

#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

/// `score` (nps, required), then `why` (text). Their words come from the standard wording.
std::vector<Question> standard_questions();

/// `detractor`, `passive` and `promoter`, each for its category, in the standard wording. Where there may be no score,
/// because there is no score question (null) or it is optional, `thanks` follows for everybody.
std::vector<Ending> standard_endings(const Question* score_question);

}  // namespace zeroten::survey
