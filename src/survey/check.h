// What is wrong with a definition although it can be read: the linter. Authoring only; a page never runs it.
#pragma once

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Everything that the check_… functions beside this one find. With an error a survey should not be published. Paths
/// are JSON Pointers into the definition. Where answers range over few values the verdict is exact, by trying all of
/// them; beyond most_situations (exploration.h) the check says so.
Problems check(const Definition& definition);

/// The errors among them: for these a survey is refused where it is loaded to be answered.
Problems check_errors(const Definition& definition);

}  // namespace zeroten::survey
