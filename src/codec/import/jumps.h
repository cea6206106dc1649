// Surveys that jump, turned into surveys that ask under conditions (ours have no jumps). Authoring only.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "codec/import/logic.h"

namespace zeroten::codec::importing {

/// Where to go on: to the step of that number, or to an ending.
struct Target {
  enum class Kind : std::uint8_t { step, ending } kind = Kind::step;
  std::size_t index = 0;
};

struct Jump {
  Logic when;
  Target target;
  /// Where the rule stands in their file.
  std::string path = {};
};

/// "While this holds, `target` must be answered."
struct Demand {
  Logic when;
  std::size_t target = 0;
};

/// One of their questions. Behind it the first jump whose condition holds is taken; without one the next step follows.
struct Step {
  /// As conditions name it.
  std::string id;
  /// False: we have no such question. It is never shown nor answered, but the way still leads through it.
  bool kept = true;
  Logic visible = always();
  std::vector<Jump> jumps = {};
  std::vector<Demand> demands = {};
};

/// Conditions by step, and by ending.
struct Conditions {
  std::vector<Logic> when;
  std::vector<Logic> end_if;
  std::vector<Logic> required;
  std::vector<Logic> ending;
};

/// Beyond so many atoms nobody could read a condition, and the parser would refuse it.
inline constexpr std::size_t largest_logic = 100;

/// Whether every jump leads forward, to a step or ending that exists; if not, problems name the rules, and the way
/// round where it is a loop.
bool check_jumps(const std::vector<Step>& steps, std::size_t endings, Problems& problems);

/// Jumps that check_jumps accepts, as conditions. Asking under them visits the same steps and comes to the same ending
/// as jumping, whatever is answered; ending `fallback` is the one behind the last step, and has no condition.
/// Where that takes more than largest_logic atoms, a problem at the jumps of that step, and `conditions` is of no use.
Conditions conditions_of(const std::vector<Step>& steps, std::size_t endings, std::size_t fallback, Problems& problems);

}  // namespace zeroten::codec::importing
