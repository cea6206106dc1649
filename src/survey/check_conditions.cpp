#include "survey/check_conditions.h"

#include "condition/check.h"
#include "survey/condition_sites.h"
#include "survey/declarations.h"
#include "survey/environment.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

/// Line `number` of a condition, from 1.
std::string_view line_of(std::string_view source, std::size_t number) {
  while (--number > 0 && source.find('\n') != std::string_view::npos) source.remove_prefix(source.find('\n') + 1);
  return source.substr(0, source.find('\n'));
}

/// Why the question at `asked` cannot have an answer when the condition of the question at `place` is looked at; empty
/// if it can.
std::string_view too_early(const Definition& definition, const ConditionSite& site, std::size_t asked) {
  const Question& own = definition.questions[site.index];
  if (asked == site.index) {
    if (site.role == ConditionRole::end_if) return {};
    return "it is the question itself";
  }
  const std::string& group = own.shuffle;
  if (!group.empty() && definition.questions[asked].shuffle == group) return "chance decides which of them comes first";
  return asked > site.index ? std::string_view("it is asked later") : std::string_view();
}

void check_order(const Definition& definition, const ConditionSite& site, Problems& problems) {
  if (site.role == ConditionRole::ending || site.role == ConditionRole::computed) return;
  for (const condition::Reference& reference : needs_of(definition, *site.condition)) {
    const Question* question = question_named(definition, reference.name);
    if (question == nullptr) continue;
    const auto asked = static_cast<std::size_t>(question - definition.questions.data());
    const std::string_view reason = too_early(definition, site, asked);
    if (reason.empty()) continue;
    const std::string_view source = line_of(site.condition->source(), reference.line);
    report(problems, ProblemCode::refers_later, site.path,
           {{"value", question->id},
            {"reason", reason},
            {"line", std::to_string(reference.line)},
            {"column", std::to_string(reference.column)},
            {"source", source}});
  }
}

}  // namespace

void check_conditions(const Definition& definition, Problems& problems) {
  const auto declared = declarations(definition);
  for (const ConditionSite& site : condition_sites(definition)) {
    // "endIf": "true" says that whoever comes here is done, and means it.
    if (site.role == ConditionRole::end_if && site.condition->source() == "true") continue;
    const Problems found = site.role == ConditionRole::computed
                               ? condition::check_types(*site.condition, declared, site.path)
                               : condition::check(*site.condition, declared, site.path, predicates());
    problems.insert(problems.end(), found.begin(), found.end());
    check_order(definition, site, problems);
  }
}

}  // namespace zeroten::survey
