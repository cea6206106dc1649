// A place on the way through a survey: the answers and facts that matter from there on. Authoring only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "survey/domain.h"
#include "survey/environment.h"

namespace zeroten::survey {

/// The place of a value in Variable::values; −1: missing.
using ValueIndex = std::int16_t;
inline constexpr ValueIndex no_value = -1;

struct Situation {
  /// By variable. What no longer matters counts as missing, so that situations that go on alike are one.
  std::vector<ValueIndex> values;
  /// How many questions were asked, and, where ways are told apart, which.
  std::size_t asked = 0;
  std::vector<std::uint16_t> path;
  /// Answers that lead here, by variable: an example, nothing is decided by it.
  std::vector<ValueIndex> example;
};

/// What conditions see there. `definition` and `variables` are what the situation is about.
Environment environment_of(const Definition& definition, const std::vector<Variable>& variables,
                           const Situation& situation);

/// The score that was given, if there is one.
std::optional<int> score_in(const Definition& definition, const Environment& environment);

/// Of situations with the same values and path one is left, with the largest `asked`; of
/// those the first example, where what is missing comes first.
void merge_equal(std::vector<Situation>& situations);

/// "score = 3, user.plan = pro": the example in words.
std::string example_in_words(const std::vector<Variable>& variables, const Situation& situation);

}  // namespace zeroten::survey
