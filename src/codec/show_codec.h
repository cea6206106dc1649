// The member "show" of a definition: to whom the survey is shown, and when (docs/targeting.md).
#pragma once

#include <string_view>

#include "base/result.h"
#include "targeting/rules.h"

namespace zeroten::codec {

/// Id, facts and rules out of the text of a definition; of everything else it says nothing, for read_definition does.
Result<targeting::Survey> read_targeted_survey(std::string_view definition);

/// What is wrong with the rules in a definition that can be read otherwise. Authoring only.
Problems check_show(std::string_view definition);

}  // namespace zeroten::codec
