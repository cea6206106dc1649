// What the exploration tries for each question and fact: a few values that stand for all. Authoring only.
#pragma once

#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

/// A question or a fact, and the values to try for it. That it is missing is tried as well, and is not among them.
struct Variable {
  /// "answers.score", "user.plan"
  std::string name;
  /// Null for a fact.
  const Question* question = nullptr;
  /// Null for a question.
  const Fact* fact = nullptr;
  /// As conditions see them; statements have none.
  std::vector<Value> values;
  /// Every outcome that conditions can have for any value, they have for one of these.
  bool exact = true;
};

/// The variables of a survey: facts that some condition or computed value reads, then all questions, in the order they
/// are asked. The score question is tried with every score. Questions that no condition reads are tried with one value.
std::vector<Variable> variables_of(const Definition& definition);

}  // namespace zeroten::survey
