// What is wrong with a definition although each of its members is right by itself: two with one id, a smallest value
// above the largest. A page trusts that a definition was checked before it was delivered and goes without
// (src/wasm/respondent_form.cpp); it stays safe with one that was not.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Adds a problem for each; their paths point into the text that `definition` was read from.
void check_form(const Definition& definition, Problems& problems);

}  // namespace zeroten::survey
