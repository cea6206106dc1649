// What only shows when a survey is walked through: questions and endings that nobody comes to, ways without an ending,
// quotes of what is missing. Authoring only.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Only for a definition whose conditions are sound by themselves (check_conditions).
/// Errors: unreachable_question, unreachable_ending, no_ending, always_false for an endIf, missing_fallback.
/// Warnings: always_true for a condition that every way to it meets, may_be_unanswered, review_gating, long_survey,
/// not_enumerated.
void check_ways(const Definition& definition, Problems& problems);

/// Few people finish a survey that asks more: 5 to 10 questions is what short surveys have; completion falls with every
/// further one.
inline constexpr std::size_t most_questions_asked = 10;

}  // namespace zeroten::survey
