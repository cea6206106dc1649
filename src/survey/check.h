// What is wrong with a definition although it can be read: the linter. Authoring only; a page never runs it.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Errors: endings that nobody sees, scores that no variant covers. Warnings: texts missing in a declared language,
/// two questions that ask the same, no score question. Paths are JSON Pointers into the definition.
Problems check(const Definition& definition);

}  // namespace zeroten::survey
