// Whether a response has the facts that its token was signed with.
#pragma once

#include "base/problem.h"
#include "collector/respondent_token.h"
#include "flow/response.h"
#include "survey/definition.h"

namespace zeroten::collector {

/// A problem for each fact of `token` that `survey` declares and `response` has not, or has with another value: whoever
/// answered changed the link. A fact that the survey does not declare is in no response.
Problems check_signed_facts(const RespondentToken& token, const survey::Definition& survey,
                            const flow::Response& response);

}  // namespace zeroten::collector
