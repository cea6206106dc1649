// The walk over all situations of a survey, question by question. Authoring only.
#pragma once

#include <vector>

#include "survey/situation.h"

namespace zeroten::survey {

/// Is told what the walk comes across. `environment` is what conditions see at that moment.
class Traveller {
 public:
  virtual ~Traveller() = default;
  /// The question at `index` is asked (before it has an answer); `required` as it then stands.
  virtual void asked(std::size_t index, bool required, const Situation&, const Environment&) = 0;
  /// Its condition is not met.
  virtual void passed_over(std::size_t index, const Situation&, const Environment&) = 0;
  /// Its endIf was looked at.
  virtual void end_looked_at(std::size_t index, bool met, const Situation&, const Environment&) = 0;
  /// There are no more questions.
  virtual void arrived(const Situation&, const Environment&) = 0;
};

struct JourneyOptions {
  std::size_t most_situations;
  /// Whether different sequences of questions count as different situations.
  bool tell_paths_apart = false;
};

/// Walks over `variables` (variables_of the definition). Whether all situations were visited, and every variable's
/// values stand for all.
bool walk(const Definition& definition, const std::vector<Variable>& variables, const JourneyOptions& options,
          Traveller& traveller);

}  // namespace zeroten::survey
