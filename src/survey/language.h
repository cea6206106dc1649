// Which of a survey's languages a respondent gets.
#pragma once

#include <string>
#include <string_view>

#include "survey/definition.h"

namespace zeroten::survey {

/// Of the declared languages the one that serves `wanted` best, else the first; `wanted` itself where none is declared.
std::string language_for(const Definition& survey, std::string_view wanted);

}  // namespace zeroten::survey
