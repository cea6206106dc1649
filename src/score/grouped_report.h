// What is said of a grouped tally: the score of all, of each period and of each segment, and how sure each is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/breaks.h"
#include "score/change_point.h"
#include "score/grouped_parts.h"
#include "score/grouped_tally.h"
#include "score/interval_method.h"
#include "score/part_comparison.h"
#include "score/segments.h"
#include "score/suppression.h"
#include "score/target.h"

namespace zeroten::score {

struct ReportSettings {
  double level = default_level;
  IntervalMethod method = IntervalMethod::adjusted_wald;
  Breaks breaks = standard_breaks;
  std::int64_t minimum = default_minimum;  // of answers, below which a segment is hidden
};

struct Scored {
  Tally tally;
  std::optional<double> nps = {};
  std::optional<int> rounded = {};
  std::optional<Interval> interval = {};
  bool is_thin = false;
};

struct ScoredPeriod {
  Day first = 0;
  Scored scored;
};

struct ScoredSegment {
  std::string value;
  Visibility visibility = Visibility::shown;
  Scored scored = {};  // empty unless shown
  std::optional<SegmentDifference> difference = {};
};

struct ScoredDimension {
  std::string name;
  std::vector<ScoredSegment> segments;  // the largest first
};

struct GroupedReport {
  Scored total;
  std::vector<ScoredPeriod> periods;  // without gaps: a period in which nobody answered has n = 0
  std::optional<ChangePoint> change;
  std::vector<ScoredDimension> dimensions;
  // For callers to add, since they alone know what was asked.
  std::optional<PartComparison> comparison = {};
  std::optional<TargetCheck> target = {};
};

/// The periods go from the first to the last one with answers; of more than most_periods, from the last ones.
GroupedReport report(const GroupedTally& tally, const ReportSettings& settings = {});

}  // namespace zeroten::score
