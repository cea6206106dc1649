#include "survey/exploration.h"

#include <algorithm>

#include "survey/applies.h"
#include "survey/journey.h"

namespace zeroten::survey {

namespace {

class Finder : public Traveller {
 public:
  explicit Finder(const Definition& definition, const std::vector<Variable>& variables)
      : definition_(definition), variables_(variables), missing_(definition) {
    findings_.questions.resize(definition.questions.size());
    findings_.endings.resize(definition.endings.size());
  }

  void asked(std::size_t index, bool required, const Situation& situation, const Environment& environment) override {
    QuestionFindings& question = findings_.questions[index];
    question.asked = true;
    (required ? question.required : question.optional) = true;
    findings_.most_asked = std::max(findings_.most_asked, situation.asked);
    missing_.question_read(index, environment);
    missing_.looked_at(ConditionRole::when, index, environment);
  }

  void passed_over(std::size_t index, const Situation& /*situation*/, const Environment& environment) override {
    findings_.questions[index].passed_over = true;
    missing_.looked_at(ConditionRole::when, index, environment);
  }

  void end_looked_at(std::size_t index, bool met, const Situation& /*situation*/,
                     const Environment& environment) override {
    (met ? findings_.questions[index].ended : findings_.questions[index].went_on) = true;
    missing_.looked_at(ConditionRole::end_if, index, environment);
  }

  void arrived(const Situation& situation, const Environment& environment) override {
    const auto score = score_in(definition_, environment);
    const auto category = score ? std::optional(score::category_of(*score)) : std::nullopt;
    for (std::size_t i = 0; i < definition_.endings.size(); ++i) {
      missing_.looked_at(ConditionRole::ending, i, environment);
      if (!is_ending_for(definition_.endings[i], score, environment)) continue;
      findings_.endings[i].reached = true;
      findings_.endings[i].categories.insert(category);
      missing_.ending_read(i, environment);
      return;
    }
    if (findings_.without_ending.empty()) findings_.without_ending = example_in_words(variables_, situation);
  }

  Findings take(bool whole) {
    findings_.whole = whole;
    findings_.missing_in_texts = missing_.in_texts();
    findings_.missing_in_conditions = missing_.in_conditions();
    return std::move(findings_);
  }

 private:
  const Definition& definition_;
  const std::vector<Variable>& variables_;
  MissingFinder missing_;
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
