// All the ways through a survey, from the first question to an ending: for authors to look at. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

struct Way {
  /// The ids of the questions asked, in order, and of the ending; empty if there is none.
  std::vector<std::string> questions;
  std::string ending;
  /// Answers and facts that lead this way, in words: "score = 9, user.plan = pro".
  std::string example;
};

struct Ways {
  std::vector<Way> ways;
  /// All of them. If not, there are more than most_ways, or more situations than can be tried.
  bool whole = true;
};

inline constexpr std::size_t most_ways = 1000;
/// More than the check tries: ways are told apart here, and somebody asked for them.
inline constexpr std::size_t most_situations_of_ways = 100'000;

/// Sorted by the order in which questions stand in the definition. Every way once, with one example.
Ways ways_through(const Definition& definition);

}  // namespace zeroten::survey
