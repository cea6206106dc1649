// Numbers as answers: scores, ratings, amounts.
#pragma once

#include "survey/accept.h"

namespace zeroten::survey {

/// The problem of a value that is not what a question asks for.
Problem not_a(std::string_view path, std::string_view expected, const Value& found);

/// A whole number on the scale of an nps or rating question.
Result<std::optional<Answer>> accept_scale(const Question& question, const Value& value, std::string_view path);

/// A number within the question's bounds and on one of its steps: an integer if the question is for whole numbers, else
/// a double, rounded to a millionth.
Result<std::optional<Answer>> accept_number(const Question& question, const Value& value, std::string_view path);

}  // namespace zeroten::survey
