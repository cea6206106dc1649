// What a respondent is told when an answer is not accepted, in the respondent's language.
#pragma once

#include <string>

#include "base/problem.h"
#include "survey/wording.h"

namespace zeroten::flow {

/// Empty where the problem is the host's and not the respondent's: then words() has the sentence for developers.
std::string respondent_words(const Problem& problem, const survey::Wording& wording);

}  // namespace zeroten::flow
