// Answers and facts that are missing where a text or a condition wants them. Authoring only.
#pragma once

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "survey/condition_sites.h"
#include "survey/environment.h"
#include "survey/recalls.h"

namespace zeroten::survey {

struct Missing {
  std::string path;  // of the text or condition
  std::string name;  // as the text or condition has it: "why", "answers.why", "user.name", "calc.total"
  bool operator<(const Missing& other) const { return std::tie(path, name) < std::tie(other.path, other.name); }
};

/// Collects what was missing where the exploration came along. Valid as long as the definition.
class MissingFinder {
 public:
  explicit MissingFinder(const Definition& definition);

  /// Somebody reads the texts of the question or ending at `index`.
  void question_read(std::size_t index, const Environment& environment);
  void ending_read(std::size_t index, const Environment& environment);
  /// The condition in this role of the question or ending at `index` is looked at.
  void looked_at(ConditionRole role, std::size_t index, const Environment& environment);

  const std::set<Missing>& in_texts() const { return in_texts_; }
  /// Of negated names only: where a condition is not met because an answer is missing.
  const std::set<Missing>& in_conditions() const { return in_conditions_; }

 private:
  /// A condition with its negated names.
  struct Watched {
    ConditionSite site;
    std::vector<std::string> negated;
  };

  void watch(ConditionSite site);
  void read(const std::vector<Recall>& recalls, const Environment& environment);

  const Definition& definition_;
  std::vector<Watched> watched_;
  std::vector<std::vector<Recall>> question_recalls_;
  std::vector<std::vector<Recall>> ending_recalls_;
  std::set<Missing> in_texts_;
  std::set<Missing> in_conditions_;
};

}  // namespace zeroten::survey
