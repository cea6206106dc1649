#include "survey/check_bounds.h"

namespace zeroten::survey {

namespace {

void report_bounds(const std::string& path, std::string_view reason, Problems& problems) {
  report(problems, ProblemCode::invalid_bounds, path, {{"reason", reason}});
}

void check_question(const Question& question, const std::string& path, Problems& problems) {
  const bool crossed = question.min && question.max && *question.min > *question.max;
  const bool choosing = question.type == QuestionType::choices && question.least > question.most;
  if (crossed || choosing) report_bounds(path, "min is more than max", problems);
  const bool both = !question.earliest.empty() && !question.latest.empty();
  if (both && question.earliest > question.latest) report_bounds(path, "min is later than max", problems);
}

}  // namespace

void check_bounds(const Definition& definition, Problems& problems) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    check_question(definition.questions[i], child_path("/questions", i) + "/max", problems);
  }
  for (const Fact& fact : definition.facts) {
    if (!fact.min || !fact.max || *fact.min <= *fact.max) continue;
    report_bounds(child_path("/facts", fact.name), "min is more than max", problems);
  }
}

}  // namespace zeroten::survey
