#include "survey/journey.h"

#include <algorithm>

#include "survey/applies.h"
#include "survey/relevance.h"

namespace zeroten::survey {

namespace {

class Walk {
 public:
  Walk(const Definition& definition, const std::vector<Variable>& variables, const JourneyOptions& options,
       Traveller& traveller)
      : definition_(definition),
        variables_(variables),
        options_(options),
        traveller_(traveller),
        last_use_(last_uses(definition, variables)) {}

  bool run() {
    std::vector<Situation> here{start()};
    for (std::size_t i = 0; i < variables_.size() && whole_; ++i) {
      std::vector<Situation> next;
      for (const Situation& situation : here) pass(i, situation, next);
      settle(i, next);
      here = std::move(next);
    }
    // Those who were left on the way have come to no end.
    for (std::size_t i = 0; whole_ && i < here.size(); ++i) arrive(here[i]);
    const bool exact = std::all_of(variables_.begin(), variables_.end(), [](const auto& each) { return each.exact; });
    return whole_ && exact;
  }

 private:
  Situation start() const {
    Situation situation;
    situation.values.assign(variables_.size(), no_value);
    situation.example = situation.values;
    return situation;
  }

  void pass(std::size_t variable, const Situation& situation, std::vector<Situation>& next) {
    if (++visited_ > options_.most_situations) whole_ = false;
    if (!whole_) return;
    if (variables_[variable].question == nullptr) {
      branch(variable, situation, true, next);
    } else {
      ask(variable, situation, next);
    }
    // Merged in between, so that memory is bounded; what is then still too much is too much for the next question.
    if (next.size() <= 4 * options_.most_situations) return;
    settle(variable, next);
    if (next.size() > options_.most_situations) whole_ = false;
  }

  void ask(std::size_t variable, const Situation& situation, std::vector<Situation>& next) {
    const Question& question = *variables_[variable].question;
    const auto index = static_cast<std::size_t>(&question - definition_.questions.data());
    const Environment environment = environment_of(definition_, variables_, situation);
    if (!environment.meets(question.when)) {
      traveller_.passed_over(index, situation, environment);
      next.push_back(situation);
      return;
    }
    const bool required = requires_answer(question, environment);
    Situation asked = situation;
    if (question.type != QuestionType::statement) ++asked.asked;
    if (options_.tell_paths_apart) asked.path.push_back(static_cast<std::uint16_t>(index));
    traveller_.asked(index, required, asked, environment);
    std::vector<Situation> answered;
    branch(variable, asked, !required || question.type == QuestionType::statement, answered);
    if (question.end_if.empty()) {
      next.insert(next.end(), answered.begin(), answered.end());
    } else {
      part(index, answered, next);
    }
  }

  /// Those whose endIf is met have arrived; the others go on.
  void part(std::size_t index, const std::vector<Situation>& answered, std::vector<Situation>& next) {
    for (const Situation& situation : answered) {
      const Environment environment = environment_of(definition_, variables_, situation);
      const bool met = environment.meets(definition_.questions[index].end_if);
      traveller_.end_looked_at(index, met, situation, environment);
      if (met) {
        traveller_.arrived(situation, environment);
      } else {
        next.push_back(situation);
      }
    }
  }

  /// One situation for every value, and one without.
  void branch(std::size_t variable, const Situation& from, bool may_be_missing, std::vector<Situation>& next) {
    const Variable& varied = variables_[variable];
    const bool refusal =
        varied.question != nullptr && varied.question->type == QuestionType::consent && !may_be_missing;
    for (std::size_t i = 0; i < varied.values.size(); ++i) {
      if (refusal && varied.values[i] == Value(false)) continue;
      next.push_back(from);
      next.back().values[variable] = next.back().example[variable] = static_cast<ValueIndex>(i);
    }
    if (may_be_missing) next.push_back(from);
  }

  void settle(std::size_t index, std::vector<Situation>& situations) const {
    forget(index, situations);
    merge_equal(situations);
  }

  /// What nothing asks for any more behind the variable at `index` is the same for all.
  void forget(std::size_t index, std::vector<Situation>& situations) const {
    for (std::size_t i = 0; i <= index; ++i) {
      if (last_use_[i] > index) continue;
      for (Situation& situation : situations) situation.values[i] = no_value;
    }
  }

  void arrive(const Situation& situation) {
    traveller_.arrived(situation, environment_of(definition_, variables_, situation));
  }

  const Definition& definition_;
  const std::vector<Variable>& variables_;
  JourneyOptions options_;
  Traveller& traveller_;
  std::vector<std::size_t> last_use_;
  std::size_t visited_ = 0;
  bool whole_ = true;
};

}  // namespace

bool walk(const Definition& definition, const std::vector<Variable>& variables, const JourneyOptions& options,
          Traveller& traveller) {
  return Walk(definition, variables, options, traveller).run();
}

}  // namespace zeroten::survey
