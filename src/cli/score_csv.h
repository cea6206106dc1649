// A report as comma-separated values: a row for all, one for each period and one for each segment.
#pragma once

#include <string>

#include "cli/score_metric.h"
#include "score/grouped_report.h"
#include "score/rating_report.h"

namespace zeroten::cli {

/// RFC 4180, with a header. Texts that a spreadsheet would run are guarded (collector/csv.h); numbers are unrounded and
/// stand as they are. `tally` is what `report` was made of.
std::string score_csv(const score::GroupedTally& tally, const score::GroupedReport& report, double level);

/// The same columns: the score is the share of the top box in per cent for csat, else the mean.
std::string rating_csv(const score::GroupedTally& tally, const score::RatingReport& report, const ScoreMetric& metric,
                       double level);

}  // namespace zeroten::cli
