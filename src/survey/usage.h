// Which questions and facts a condition needs, computed values looked through. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "condition/references.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// The names that `condition` reads: "answers.score", "user.plan". In place of calc.ID stands what the computed value
/// reads, at the place where calc.ID is written. A computed value that reads itself is looked through once.
std::vector<condition::Reference> needs_of(const Definition& definition, const condition::Expression& condition);

/// The question that "answers.ID" names; null if the name is no answer's.
const Question* question_named(const Definition& definition, std::string_view name);

}  // namespace zeroten::survey
