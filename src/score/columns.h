// Answers in columns: a byte for each score, and a byte for each key, such as a month and a country. For bulk: tallies
// at the speed of memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "score/tally.h"

namespace zeroten::score {

/// The score of somebody who was asked and did not answer.
inline constexpr std::uint8_t no_answer = 255;

/// What answers are grouped by: a code for each of them, from 0 to `values` - 1.
struct KeyColumn {
  std::span<const std::uint8_t> codes;
  std::size_t values = 0;  // 1 to 256
};

struct ColumnTally {
  /// By the codes of the first key, then of the second: of code a and code b at a * second.values + b.
  std::vector<Tally> groups;
  std::int64_t missing = 0;  // no_answer
  std::int64_t refused = 0;  // another score beyond 10, or a code that its key does not have
};

/// Counts rows of `scores` by both keys; by one or none where a key has no codes and one value. Nothing where columns
/// are not of one length, or a key has no or more than 256 values.
std::optional<ColumnTally> count_columns(std::span<const std::uint8_t> scores, const KeyColumn& first = {{}, 1},
                                         const KeyColumn& second = {{}, 1});

}  // namespace zeroten::score
