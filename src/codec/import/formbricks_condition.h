// What a condition of a Formbricks rule asks. Authoring only.
#pragma once

#include <optional>

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// A condition or a group of them, {"connector": "and", "conditions": […]}. Nothing, and a reason, if it cannot be
/// said.
std::optional<Logic> formbricks_condition(const Json& value, const Draft& draft, std::string& reason);

/// The answer to `question` stands to `value` as `operation` says: "equals", "isSkipped", "notEquals", …
std::optional<Logic> formbricks_comparison(const DraftQuestion& question, std::string_view operation, const Json& value,
                                           std::string& reason);

}  // namespace zeroten::codec::importing
