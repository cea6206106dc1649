// The same people asked twice.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "score/category.h"
#include "score/comparison.h"

namespace zeroten::score {

/// How many went from which category to which: counts[before][after]. A sum of two is that of both.
struct Transitions {
  std::array<std::array<std::int64_t, 3>, 3> counts{};

  void add(Category before, Category after, std::int64_t times = 1);
  std::int64_t n() const;

  bool operator==(const Transitions&) const = default;
};

Transitions operator+(const Transitions& left, const Transitions& right);

/// The mean change of the codes −1, 0 and 1, after less before, ± z·SE with the variance of the changes themselves (n
/// in its denominator, as everywhere here). The test for different people would not see that most stay what they are.
/// Nothing when nobody answered twice; with few pairs (below thin_sample) it is rough.
std::optional<Comparison> compare_paired(const Transitions& transitions, double level = default_level);

}  // namespace zeroten::score
