// Texts as answers: words, addresses, dates.
#pragma once

#include "survey/accept.h"

namespace zeroten::survey {

/// At most max_length code points; text without content is no answer.
Result<std::optional<Answer>> accept_text(const Question& question, const Value& value, std::string_view path);

/// What HTML calls a valid e-mail address, with a dot in its domain; white space around it is dropped.
Result<std::optional<Answer>> accept_email(const Question& question, const Value& value, std::string_view path);

/// YYYY-MM-DD within the question's bounds.
Result<std::optional<Answer>> accept_date(const Question& question, const Value& value, std::string_view path);

}  // namespace zeroten::survey
