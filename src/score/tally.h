// How often each score was given. Tallies add up: per day, per segment, per machine.
#pragma once

#include <array>
#include <cstdint>

#include "score/category.h"

namespace zeroten::score {

/// Counts of the scores 0 to 10; together they stay below 2^53, so that sums, JSON and doubles are exact. A value; `+`
/// is associative and commutative.
struct Tally {
  std::array<std::int64_t, score_count> counts{};

  /// Adds `times` answers of `score`. Only for 0 <= score <= 10 and times >= 0.
  void add(int score, std::int64_t times = 1);

  /// Valid answers. Dismissed and unanswered surveys are not in here.
  std::int64_t n() const;
  std::int64_t count(Category category) const;

  bool operator==(const Tally&) const = default;
};

Tally operator+(const Tally& left, const Tally& right);

}  // namespace zeroten::score
