// The questions of a SurveyJS survey. Authoring only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// Whether there is a kind of question here that `type` of theirs becomes.
bool is_surveyjs_kind(std::string_view type);

/// Appends what becomes of a question to `draft.questions`, which has its name already. Its expressions are read by
/// read_surveyjs, when all questions are known.
void read_surveyjs_question(const Json& value, const std::string& path, Draft& draft);

}  // namespace zeroten::codec::importing
