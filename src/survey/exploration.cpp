#include "survey/exploration.h"

#include <algorithm>

#include "base/problem.h"
#include "survey/condition_sites.h"
#include "survey/journey.h"
#include "survey/recalls.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

/// A text for a category or a range of scores is read only by those who gave a score.
bool is_for_a_score(std::string_view path) {
  const std::string_view key = path.substr(path.rfind('/') + 1);
  return score::category(key).has_value() || (!key.empty() && key[0] >= '0' && key[0] <= '9');
}

/// A condition with its negated names, which are asked for at every visit.
struct Watched {
  const condition::Expression* condition;
  std::string path;
  std::vector<std::string> negated;
};

class Finder : public Traveller {
 public:
  explicit Finder(const Definition& definition, const std::vector<Variable>& variables)
      : definition_(definition), variables_(variables), score_(score_question(definition)) {
    findings_.questions.resize(definition.questions.size());
    findings_.endings.resize(definition.endings.size());
    watch();
    for (std::size_t i = 0; i < definition.questions.size(); ++i) {
      question_recalls_.push_back(recalls_of(definition, definition.questions[i], child_path("/questions", i)));
    }
    for (std::size_t i = 0; i < definition.endings.size(); ++i) {
      ending_recalls_.push_back(recalls_of(definition, definition.endings[i], child_path("/endings", i)));
    }
  }

  void asked(std::size_t index, bool required, const Situation& situation, const Environment& environment) override {
    QuestionFindings& question = findings_.questions[index];
    question.asked = true;
    (required ? question.required : question.optional) = true;
    findings_.most_asked = std::max(findings_.most_asked, situation.asked);
    note_missing(question_recalls_[index], environment);
    note_unmet(when_, index, environment);
  }

  void passed_over(std::size_t index, const Situation& /*situation*/, const Environment& environment) override {
    findings_.questions[index].passed_over = true;
    note_unmet(when_, index, environment);
  }

  void end_looked_at(std::size_t index, bool met, const Situation& /*situation*/,
                     const Environment& environment) override {
    (met ? findings_.questions[index].ended : findings_.questions[index].went_on) = true;
    note_unmet(end_if_, index, environment);
  }

  void arrived(const Situation& situation, const Environment& environment) override {
    const auto category = category_in(environment);
    for (std::size_t i = 0; i < definition_.endings.size(); ++i) {
      const Ending& ending = definition_.endings[i];
      if (ending.category && ending.category != category) continue;
      note_unmet(ending_, i, environment);
      if (!environment.meets(ending.when)) continue;
      findings_.endings[i].reached = true;
      findings_.endings[i].categories.insert(category);
      note_missing(ending_recalls_[i], environment);
      return;
    }
    if (findings_.without_ending.empty()) findings_.without_ending = example_in_words(variables_, situation);
  }

  Findings take(bool whole) {
    findings_.whole = whole;
    return std::move(findings_);
  }

 private:
  void watch() {
    when_.resize(definition_.questions.size());
    end_if_ = when_;
    ending_.resize(definition_.endings.size());
    for (ConditionSite& site : condition_sites(definition_)) {
      if (site.role == ConditionRole::computed || site.role == ConditionRole::required) continue;
      Watched watched{site.condition, std::move(site.path), {}};
      for (condition::Reference& reference : needs_of(definition_, *site.condition)) {
        const bool answer = question_named(definition_, reference.name) != nullptr;
        if (answer && reference.negated && !reference.in_has) watched.negated.push_back(std::move(reference.name));
      }
      auto& of_role = site.role == ConditionRole::when ? when_ : site.role == ConditionRole::end_if ? end_if_ : ending_;
      of_role[site.index] = std::move(watched);
    }
  }

  bool is_missing(std::string_view need, const Environment& environment) const {
    return environment.find(need) == nullptr;
  }

  void note_missing(const std::vector<Recall>& recalls, const Environment& environment) {
    for (const Recall& recall : recalls) {
      if (recall.has_fallback) continue;
      for (const std::string& need : recall.needs) {
        const bool is_score = score_ != nullptr && need == "answers." + score_->id;
        if (is_score && is_for_a_score(recall.path)) continue;
        if (is_missing(need, environment)) findings_.missing_in_texts.insert({recall.path, recall.name});
      }
    }
  }

  /// Whether the condition is not met only because an answer that it negates is missing.
  void note_unmet(const std::vector<Watched>& watched, std::size_t index, const Environment& environment) {
    const Watched& site = watched[index];
    if (site.negated.empty()) return;
    const auto outcome = condition::evaluate(*site.condition, environment.roots(), predicates());
    if (!outcome.error || outcome.error->code != condition::ErrorCode::no_such_key) return;
    for (const std::string& name : site.negated) {
      if (is_missing(name, environment)) findings_.missing_in_conditions.insert({site.path, name});
    }
  }

  std::optional<score::Category> category_in(const Environment& environment) const {
    const Value* score = score_ == nullptr ? nullptr : environment.find("answers." + score_->id);
    if (score == nullptr) return std::nullopt;
    return score::category_of(static_cast<int>(*score->integer()));
  }

  const Definition& definition_;
  const std::vector<Variable>& variables_;
  const Question* score_;
  std::vector<Watched> when_;
  std::vector<Watched> end_if_;
  std::vector<Watched> ending_;
  std::vector<std::vector<Recall>> question_recalls_;
  std::vector<std::vector<Recall>> ending_recalls_;
  Findings findings_;
};

}  // namespace

Findings explore(const Definition& definition) {
  const auto variables = variables_of(definition);
  Finder finder(definition, variables);
  const bool whole = walk(definition, variables, {.most_situations = most_situations}, finder);
  Findings findings = finder.take(whole);
  const auto inexact = std::find_if(variables.begin(), variables.end(), [](const auto& each) { return !each.exact; });
  if (!whole) {
    findings.left_out = inexact == variables.end()
                            ? "there are more than " + std::to_string(most_situations)
                            : "what conditions make of '" + inexact->name + "' is beyond enumeration";
  }
  return findings;
}

}  // namespace zeroten::survey
