// What a condition looks up. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "condition/expression.h"

namespace zeroten::condition {

struct Reference {
  std::string name;    // "answers.score", "user.plan"; a root alone where no field is named: "answers"
  std::size_t line;    // of the last name, from 1
  std::size_t column;  // in code points, from 1
  /// The question is only whether there is a value: has(x).
  bool in_has;
  /// Under an odd number of ! and !=: what a missing value makes false, an author may expect to be true.
  bool negated;
};

/// Every place, in order of position. Bare names are answers: score is answers.score.
std::vector<Reference> references(const Expression& expression);

/// "answers.score" for score, answers.score, answers['score'] and has(score), "user.plan", …; empty for everything
/// else.
std::string reference_name(const Tree& tree, const Node& node);

}  // namespace zeroten::condition
