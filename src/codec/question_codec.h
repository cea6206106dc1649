// Questions out of a definition's JSON.
#pragma once

#include <vector>

#include "codec/object_reader.h"
#include "survey/definition.h"

namespace zeroten::codec {

inline constexpr std::size_t most_questions = 100;
/// Code points that all texts of one response may have together: so much fits into response_codec.h, largest_response,
/// at worst in six bytes each (control characters, escaped).
inline constexpr std::int64_t most_text = 40'000;

/// The member "questions"; the standard ones if there is none.
std::vector<survey::Question> read_questions(ObjectReader& definition);

}  // namespace zeroten::codec
