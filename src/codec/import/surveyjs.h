// Surveys of SurveyJS. What is known of their format is in docs/import.md. Authoring only.
#pragma once

#include "codec/import/draft.h"
#include "codec/json.h"

namespace zeroten::codec::importing {

/// `survey` is an object. What it cannot carry over is among the draft's problems.
Draft read_surveyjs(const Json& survey);

}  // namespace zeroten::codec::importing
