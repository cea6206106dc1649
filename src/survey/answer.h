// What a respondent answered, by question.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zeroten::survey {

/// An nps answer is an int, a text answer a string. Unanswered is no Answer at all: it is never 0 and never "".
using Answer = std::variant<int, std::string>;

/// Question id → answer, sorted by id, which is the canonical order. A survey has few questions: a list beats a map.
using Answers = std::vector<std::pair<std::string, Answer>>;

/// The answer to `question`; null while there is none. Valid until `answers` changes.
const Answer* find_answer(const Answers& answers, std::string_view question);

/// Sets or replaces the answer to `question`.
void set_answer(Answers& answers, std::string_view question, Answer answer);

/// Takes the answer to `question` back, if there is one.
void erase_answer(Answers& answers, std::string_view question);

}  // namespace zeroten::survey
