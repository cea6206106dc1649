// In which order questions are asked and choices are offered, for one respondent.
#pragma once

#include <cstdint>
#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

/// What chance there is in a session, from the id of its response: 32 hexadecimal digits. So a resumed session has the
/// same order, and the collector can work it out.
std::uint64_t seed_of(std::string_view response_id);

/// All questions: neighbours with the same `shuffle` in random order among themselves, the others in their places.
std::vector<const Question*> question_order(const Definition& survey, std::uint64_t seed);

/// The choices of a question: in random order if it wants that, with `other` and exclusive ones last, as written.
std::vector<const Choice*> choice_order(const Question& question, std::uint64_t seed);

}  // namespace zeroten::survey
