// The keys of texts that depend on the score: a category, a score, or a range of scores.
#pragma once

#include <optional>
#include <string_view>

namespace zeroten::codec {

/// Both ends included; 0 <= low <= high <= 10.
struct ScoreRange {
  int low;
  int high;
};

/// "promoter", "passive", "detractor", "9", "0-3"; nothing for anything else.
std::optional<ScoreRange> score_range(std::string_view key);

}  // namespace zeroten::codec
