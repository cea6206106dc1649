// A report of ratings as text for a terminal.
#pragma once

#include <iosfwd>

#include "cli/score_metric.h"
#include "score/rating_report.h"

namespace zeroten::cli {

struct RatingLines {
  ScoreMetric metric;
  double level = score::default_level;
};

/// `tally` is what `report` was made of. CSAT is told as the share of the top box, everything else as the mean.
void print_rating_report(std::ostream& out, const score::GroupedTally& tally, const score::RatingReport& report,
                         const RatingLines& lines);

}  // namespace zeroten::cli
