// Which of the values that conditions tell apart a respondent can give. Authoring only.
#pragma once

#include <vector>

#include "base/value.h"
#include "survey/question.h"

namespace zeroten::survey {

struct PossibleValues {
  /// As conditions see them, each once.
  std::vector<Value> values;
  /// What was left out leaves no gap: no answer that conditions tell apart from those here.
  bool exact = true;
};

/// Those of `values` that `question` accepts as a complete answer. Of an email one address more, which stands for the
/// others.
PossibleValues possible_values(const Question& question, const std::vector<Value>& values);

}  // namespace zeroten::survey
