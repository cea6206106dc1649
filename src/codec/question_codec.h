// Questions out of a definition's JSON.
#pragma once

#include <vector>

#include "codec/object_reader.h"
#include "survey/definition.h"

namespace zeroten::codec {

inline constexpr std::size_t most_questions = 100;

/// The member "questions"; the standard ones if there is none.
std::vector<survey::Question> read_questions(ObjectReader& definition);

}  // namespace zeroten::codec
