// What a respondent answered, by question.
#pragma once

#include <string_view>

#include "base/value.h"
#include "survey/question.h"

namespace zeroten::survey {

/// nps and rating: an integer. number: an integer, or a double if the question takes fractions. text, email, date: a
/// text. consent: a boolean. choice and emotion: the id of the choice, or {"other": "what was written"}; choices: a
/// list of those, in the order of the question's choices. Unanswered is no value at all: it is never 0 and never "".
using Answer = Value;

/// Question id → answer, sorted by id, which is the canonical order.
using Answers = Value::Map;

/// The answer as conditions see it: the ids of choices alone, without what was written.
Value condition_value(const Question& question, const Answer& answer);

/// Whether `answer` (null: none) is enough for a required question. A consent that is refused is not.
bool satisfies(const Question& question, const Answer* answer);

}  // namespace zeroten::survey
