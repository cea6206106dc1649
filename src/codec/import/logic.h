// Conditions of other systems while they are put together: atoms under "and" and "or", simplified as they grow, and
// written in our language at the end. Authoring only.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace zeroten::codec::importing {

/// One comparison. Where an answer that it needs is missing, it does not hold.
struct Atom {
  std::string positive;  // plan == 'pro'
  std::string negative;  // plan != 'pro': the opposite, if every answer is there
  /// What must have an answer: "plan", "hidden.source".
  std::vector<std::string> needs = {};
  /// Bit i: whether the i-th possible answer to needs[0] satisfies it. 0: nobody knows.
  std::uint64_t values = 0;
  /// It says that needs[0] has an answer, and nothing else.
  bool presence = false;
};

/// A formula in negation normal form: only atoms are negated. True or false for any answers, never an error.
struct Logic {
  enum class Kind : std::uint8_t { always, never, atom, both, either };
  Kind kind = Kind::always;
  bool negated = false;  // atom only
  Atom atom = {};
  std::vector<Logic> parts = {};

  bool is_always() const { return kind == Kind::always; }
  bool is_never() const { return kind == Kind::never; }
};

Logic always();
Logic never();
Logic holds(Atom atom);
/// `name` has an answer, or the fact `name` a value.
Logic answered(const std::string& name);
Logic both(std::vector<Logic> parts);
Logic either(std::vector<Logic> parts);
Logic negation(const Logic& logic);

/// Whether it cannot hold unless `name` has an answer.
bool requires_answer(const Logic& logic, const std::string& name);
/// The number of atoms in it.
std::size_t size_of(const Logic& logic);

/// As a condition of ours: met exactly if the formula holds. An atom that is not negated stands without has(), because
/// a missing answer leaves the condition unmet in any case.
std::string condition_text(const Logic& logic);

}  // namespace zeroten::codec::importing
