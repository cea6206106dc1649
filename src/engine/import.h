// Surveys of other systems, for authors: text in, text out. Authoring only.
#pragma once

#include <string>

namespace zeroten::engine {

/// {"from": "posthog", "definition": {…}}, the definition being theirs → {"definition": {…} or null, "problems": […]},
/// the definition being ours. "from" is surveyjs, formbricks or posthog; paths of problems lead into their survey.
std::string import_survey(const std::string& input);

}  // namespace zeroten::engine
