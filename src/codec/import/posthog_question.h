// The questions of a PostHog survey. Authoring only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// Appends the question at `index` of their list to `survey.questions`: one step each, so that their numbers stay.
void read_posthog_question(const Json& value, std::size_t index, Draft& survey);

}  // namespace zeroten::codec::importing
