// Every way through a survey, tried out: which questions are asked, which endings are reached, what may be missing
// where. Authoring only.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "score/category.h"
#include "survey/missing.h"

namespace zeroten::survey {

/// What happened to one question on some way, and never on others.
struct QuestionFindings {
  bool asked = false;
  bool passed_over = false;  // the survey came to it, and its condition was not met
  bool required = false;
  bool optional = false;
  bool ended = false;    // its endIf was met
  bool went_on = false;  // it was not
};

struct EndingFindings {
  bool reached = false;
  /// The categories of those who reach it; std::nullopt: without a score.
  std::set<std::optional<score::Category>> categories;
};

struct Findings {
  std::vector<QuestionFindings> questions;
  std::vector<EndingFindings> endings;
  std::set<Missing> missing_in_texts;
  /// Of negated names only: where a condition is not met because an answer is missing.
  std::set<Missing> missing_in_conditions;
  /// Answers that come to no ending, in words; empty if all do.
  std::string without_ending;
  std::size_t most_asked = 0;
  /// Every way was tried. If not, what was found is true, and more may be.
  bool whole = true;
  /// Why not, in words.
  std::string left_out;
};

/// How many situations are looked at: one is a question with the answers before it that still matter.
inline constexpr std::size_t most_situations = 20'000;

Findings explore(const Definition& definition);

}  // namespace zeroten::survey
