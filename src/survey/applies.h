// Whether a question must be answered and whether an ending is for somebody: for the session and for the check alike.
#pragma once

#include <optional>

#include "survey/environment.h"

namespace zeroten::survey {

/// Whether `question` must be answered, as things stand when it is asked.
bool requires_answer(const Question& question, const Environment& environment);

/// Whether `ending` is for somebody with this score (or none): for everybody or for the score's category, and its
/// condition is met. The first such ending is the one that is shown.
bool is_ending_for(const Ending& ending, std::optional<int> score, const Environment& environment);

}  // namespace zeroten::survey
