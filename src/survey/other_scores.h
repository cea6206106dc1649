// Scores besides the Net Promoter one: satisfaction, effort, emotion.
#pragma once

#include "survey/answer.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// "csat" and "ces": the answers to the first ratings with those metrics; "emotion": the weight of the feeling that was
/// chosen first in the survey. Only what was answered is there.
Value::Map other_scores(const Definition& survey, const Answers& answers);

}  // namespace zeroten::survey
