#include "survey/condition_sites.h"

#include "base/problem.h"

namespace zeroten::survey {

namespace {

void add(std::vector<ConditionSite>& sites, const condition::Expression& condition, std::string path,
         ConditionRole role, std::size_t index) {
  if (!condition.empty()) sites.push_back({&condition, std::move(path), role, index});
}

}  // namespace

std::vector<ConditionSite> condition_sites(const Definition& definition) {
  std::vector<ConditionSite> sites;
  for (std::size_t i = 0; i < definition.computed.size(); ++i) {
    const Computed& computed = definition.computed[i];
    add(sites, computed.value, child_path("/computed", computed.id), ConditionRole::computed, i);
  }
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const Question& question = definition.questions[i];
    const std::string path = child_path("/questions", i);
    add(sites, question.when, path + "/when", ConditionRole::when, i);
    add(sites, question.required_when, path + "/required", ConditionRole::required, i);
    add(sites, question.end_if, path + "/endIf", ConditionRole::end_if, i);
  }
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    add(sites, definition.endings[i].when, child_path("/endings", i) + "/when", ConditionRole::ending, i);
  }
  return sites;
}

}  // namespace zeroten::survey
