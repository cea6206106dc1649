#include "survey/missing.h"

#include <algorithm>

#include "base/problem.h"
#include "survey/situation.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

bool is_missing(const Recall& recall, const Environment& environment) {
  // A computed value may do without what it reads.
  if (recall.name.starts_with("calc.")) return environment.find(recall.name) == nullptr;
  return std::any_of(recall.needs.begin(), recall.needs.end(),
                     [&](const std::string& need) { return environment.find(need) == nullptr; });
}

}  // namespace

MissingFinder::MissingFinder(const Definition& definition) : definition_(definition) {
  for (ConditionSite& site : condition_sites(definition)) watch(std::move(site));
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    question_recalls_.push_back(recalls_of(definition, definition.questions[i], child_path("/questions", i)));
  }
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    ending_recalls_.push_back(recalls_of(definition, definition.endings[i], child_path("/endings", i)));
  }
}

void MissingFinder::watch(ConditionSite site) {
  Watched watched{std::move(site), {}};
  for (condition::Reference& reference : needs_of(definition_, *watched.site.condition)) {
    const bool answer = question_named(definition_, reference.name) != nullptr;
    if (answer && reference.negated && !reference.in_has) watched.negated.push_back(std::move(reference.name));
  }
  if (!watched.negated.empty()) watched_.push_back(std::move(watched));
}

void MissingFinder::question_read(std::size_t index, const Environment& environment) {
  read(question_recalls_[index], environment);
}

void MissingFinder::ending_read(std::size_t index, const Environment& environment) {
  read(ending_recalls_[index], environment);
}

void MissingFinder::read(const std::vector<Recall>& recalls, const Environment& environment) {
  if (recalls.empty()) return;
  const auto score = score_in(definition_, environment);
  for (const Recall& recall : recalls) {
    const bool wanted = !recall.has_fallback && is_read(recall, score);
    if (wanted && is_missing(recall, environment)) in_texts_.insert({recall.path, recall.name});
  }
}

void MissingFinder::looked_at(ConditionRole role, std::size_t index, const Environment& environment) {
  for (const Watched& watched : watched_) {
    if (watched.site.role != role || watched.site.index != index) continue;
    const auto outcome = condition::evaluate(*watched.site.condition, environment.roots(), predicates());
    if (!outcome.error || outcome.error->code != condition::ErrorCode::no_such_key) continue;
    for (const std::string& name : watched.negated) {
      if (environment.find(name) == nullptr) in_conditions_.insert({watched.site.path, name});
    }
  }
}

}  // namespace zeroten::survey
