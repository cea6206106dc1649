// How much a respondent may write altogether.
#pragma once

#include <cstdint>

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Code points that all texts of one response may have together: so much fits into response_codec.h, largest_response,
/// at worst in six bytes each (control characters, escaped).
inline constexpr std::int64_t most_text = 40'000;

/// A problem if the questions ask for more text than most_text.
void check_text_budget(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
