// What conditions of a survey may name, with types and domains: questions, facts, computed values. Authoring only.
#pragma once

#include <vector>

#include "condition/declaration.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// "answers.ID" for every question that has an answer, "user.plan" and the like, "calc.ID" of any type.
std::vector<condition::Declaration> declarations(const Definition& definition);

/// Of one question. Not for statements.
condition::Declaration declaration_of(const Question& question);
condition::Declaration declaration_of(const Fact& fact);

}  // namespace zeroten::survey
