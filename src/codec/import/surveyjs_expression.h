// The expressions of SurveyJS: "{plan} = 'pro' and {score} notempty". Authoring only.
#pragma once

#include <optional>

#include "codec/import/draft.h"

namespace zeroten::codec::importing {

/// What `text` asks of the answers to `draft`'s questions. Nothing, and a reason, if it cannot be said or read.
std::optional<Logic> surveyjs_expression(std::string_view text, const Draft& draft, std::string& reason);

}  // namespace zeroten::codec::importing
