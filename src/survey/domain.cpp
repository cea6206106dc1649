#include "survey/domain.h"

#include <algorithm>

#include "condition/representatives.h"
#include "survey/accept.h"
#include "survey/calendar.h"
#include "survey/condition_sites.h"
#include "survey/declarations.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

/// The conditions that read `name`, computed values looked through; and whether one reads it through such a value,
/// where what it is compared with does not stand in the condition itself.
struct Readers {
  std::vector<const condition::Expression*> conditions;
  bool through_computed = false;
};

bool reads(const std::vector<condition::Reference>& references, std::string_view name) {
  return std::any_of(references.begin(), references.end(), [&](const auto& each) { return each.name == name; });
}

Readers readers_of(const Definition& definition, const std::vector<ConditionSite>& sites, std::string_view name) {
  Readers readers;
  for (const ConditionSite& site : sites) {
    // What a computed value reads matters where a condition reads the computed value.
    if (site.role == ConditionRole::computed || !reads(needs_of(definition, *site.condition), name)) continue;
    readers.conditions.push_back(site.condition);
    const bool directly = reads(condition::references(*site.condition), name);
    readers.through_computed = readers.through_computed || !directly;
  }
  return readers;
}

/// Whether a respondent can give this answer: of all subsets of choices some are not possible.
bool is_possible(const Question& question, const Value& value) {
  const Choice* other = other_choice(question);
  if (other != nullptr && has_choices(question.type)) return true;
  const auto accepted = accept(question, value, {});
  return accepted && *accepted && !incomplete(question, **accepted, {});
}

void keep_possible(Variable& variable) {
  std::vector<Value> possible;
  for (Value& value : variable.values) {
    if (variable.question == nullptr || is_possible(*variable.question, value)) possible.push_back(std::move(value));
  }
  variable.values = std::move(possible);
}

bool is_date_variable(const Variable& variable) {
  return variable.question != nullptr ? variable.question->type == QuestionType::date
                                      : variable.fact->type == FactType::date;
}

/// Of texts that a date is compared with, those that are dates, with the days around them; and the first and the last
/// day there are. Dates compare as texts, so one day of every stretch between is enough.
std::vector<Value> days_among(const std::vector<Value>& values, const Question* question) {
  std::vector<std::string> days{question == nullptr || question->earliest.empty() ? "0001-01-01" : question->earliest,
                                question == nullptr || question->latest.empty() ? "9999-12-31" : question->latest};
  for (const Value& value : values) {
    if (value.text() == nullptr || !is_date(*value.text())) continue;
    days.insert(days.end(), {*value.text(), day_before(*value.text()), day_after(*value.text())});
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return {days.begin(), days.end()};
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
  if (is_date_variable(variable)) variable.values = days_among(variable.values, variable.question);
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
    add_values(variable, definition, sites, declaration_of(fact), false);
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
      variable.values.push_back(question.type == QuestionType::date ? days_among({}, &question).front()
                                                                    : any_value(declaration));
    }
    variables.push_back(std::move(variable));
  }
  return variables;
}

}  // namespace zeroten::survey
