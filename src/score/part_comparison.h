// Two parts of a tally against each other: two periods, or two segments.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/breaks.h"
#include "score/comparison.h"
#include "score/grouped_tally.h"

namespace zeroten::score {

/// What other shares of a dimension's segments did to the score, and what their other scores did (change_split.h).
struct PartSplit {
  std::string dimension;
  bool is_hidden = false;  // one of its segments has too few answers in both parts together: no numbers
  double mix = 0;          // points
  double rate = 0;         // points
};

struct PartComparison {
  std::string from = {};  // for people: "2026-01", "country=NO"
  std::string to = {};
  Tally before = {};
  Tally after = {};
  Comparison comparison = {};  // after less before
  std::vector<PartSplit> splits = {};
};

struct PartSettings {
  double level = default_level;
  Breaks breaks = standard_breaks;
  std::int64_t minimum = 5;  // of answers, below which a segment shows in no split
};

/// Parts of one tally that share no answer; `from` and `to` are left empty. Nothing where one of them is empty. A
/// dimension in which both have one and the same value, or none, is not split.
std::optional<PartComparison> compare_parts(const GroupedTally& before, const GroupedTally& after,
                                            const PartSettings& settings = {});

}  // namespace zeroten::score
