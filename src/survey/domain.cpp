#include "survey/domain.h"

#include <algorithm>

#include "condition/representatives.h"
#include "survey/condition_sites.h"
#include "survey/days.h"
#include "survey/declarations.h"
#include "survey/possible_values.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

/// The conditions that read `name`, computed values looked through; and whether one reads it through such a value,
/// where what it is compared with does not stand in the condition itself.
struct Readers {
  std::vector<const condition::Expression*> conditions;
  bool through_computed = false;
};

auto count(const std::vector<condition::Reference>& references, std::string_view name) {
  return std::count_if(references.begin(), references.end(), [&](const auto& each) { return each.name == name; });
}

Readers readers_of(const Definition& definition, const std::vector<ConditionSite>& sites, std::string_view name) {
  Readers readers;
  for (const ConditionSite& site : sites) {
    // What a computed value reads matters where a condition reads the computed value.
    const auto needed = site.role == ConditionRole::computed ? 0 : count(needs_of(definition, *site.condition), name);
    if (needed == 0) continue;
    readers.conditions.push_back(site.condition);
    const bool only_directly = needed == count(condition::references(*site.condition), name);
    readers.through_computed = readers.through_computed || !only_directly;
  }
  return readers;
}

bool is_computed_with(const std::vector<ConditionSite>& sites, std::string_view name) {
  return std::any_of(sites.begin(), sites.end(), [&](const ConditionSite& site) {
    return site.role == ConditionRole::computed && count(condition::references(*site.condition), name) > 0;
  });
}

bool is_date_variable(const Variable& variable) {
  return variable.question != nullptr ? variable.question->type == QuestionType::date
                                      : variable.fact->type == FactType::date;
}

/// Keeps of dates those that stand for all days.
void keep_days(Variable& variable) {
  const Question* question = variable.question;
  const bool from = question != nullptr && !question->earliest.empty();
  const bool until = question != nullptr && !question->latest.empty();
  Days days =
      days_among(variable.values, from ? question->earliest : "0001-01-01", until ? question->latest : "9999-12-31");
  variable.values = std::move(days.values);
  variable.exact = variable.exact && days.exact;
}

/// Keeps what respondents can answer: of all subsets of choices some are not possible.
void keep_possible(Variable& variable) {
  PossibleValues possible = possible_values(*variable.question, variable.values);
  variable.values = std::move(possible.values);
  variable.exact = variable.exact && possible.exact;
}

/// The conditions compare it with nothing, but somebody may ask whether it was answered.
Value any_value(const condition::Declaration& declaration) {
  const auto some = condition::representatives(declaration, {});
  return some.values.empty() ? Value(std::string("…")) : some.values.front();
}

/// Fills in what to try; nothing where no condition reads it, unless it is tried `always`.
void add_values(Variable& variable, const Definition& definition, const std::vector<ConditionSite>& sites,
                const condition::Declaration& declaration, bool always) {
  const Readers readers = readers_of(definition, sites, declaration.name);
  if (readers.conditions.empty() && !always) return;
  auto found = condition::representatives(declaration, readers.conditions);
  variable.values = std::move(found.values);
  variable.exact = found.exact && !readers.through_computed;
  if (is_date_variable(variable)) keep_days(variable);
  if (variable.values.empty()) variable.values.push_back(any_value(declaration));
}

}  // namespace

std::vector<Variable> variables_of(const Definition& definition) {
  const auto sites = condition_sites(definition);
  std::vector<Variable> variables;
  for (const Fact& fact : definition.facts) {
    Variable variable;
    variable.name = fact.name;
    variable.fact = &fact;
    const auto declaration = declaration_of(fact);
    add_values(variable, definition, sites, declaration, false);
    // A text that quotes a computed value shows whether that needs the fact.
    if (variable.values.empty() && is_computed_with(sites, fact.name))
      variable.values.push_back(any_value(declaration));
    if (!variable.values.empty()) variables.push_back(std::move(variable));
  }
  const Question* score = score_question(definition);
  for (const Question& question : definition.questions) {
    const auto declaration = declaration_of(question);
    Variable variable;
    variable.name = declaration.name;
    variable.question = &question;
    add_values(variable, definition, sites, declaration, &question == score);
    keep_possible(variable);
    if (variable.values.empty() && question.type != QuestionType::statement) {
      variable.values.push_back(any_value(declaration));
      if (question.type == QuestionType::date) keep_days(variable);
    }
    variables.push_back(std::move(variable));
  }
  return variables;
}

}  // namespace zeroten::survey
