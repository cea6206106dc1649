#include "survey/check.h"

#include "survey/check_actions.h"
#include "survey/check_conditions.h"
#include "survey/check_questions.h"
#include "survey/check_texts.h"
#include "survey/check_ways.h"

namespace zeroten::survey {

Problems check(const Definition& definition) {
  Problems problems;
  check_texts(definition, problems);
  check_questions(definition, problems);
  check_actions(definition, problems);
  check_conditions(definition, problems);
  // Where a condition is wrong by itself, what it keeps people from says nothing new.
  if (!has_errors(problems)) check_ways(definition, problems);
  return problems;
}

Problems check_errors(const Definition& definition) {
  Problems errors;
  for (Problem& problem : check(definition)) {
    if (problem.severity == Severity::error) errors.push_back(std::move(problem));
  }
  return errors;
}

}  // namespace zeroten::survey
