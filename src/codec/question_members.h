// The members of a question's JSON that belong to its type.
#pragma once

#include "codec/object_reader.h"
#include "survey/question.h"

namespace zeroten::codec {

inline constexpr std::size_t most_choices = 100;

/// Reads the members of question.type into `question`: labels and points, choices, bounds, lengths.
void read_members_of_type(ObjectReader& object, survey::Question& question);

}  // namespace zeroten::codec
