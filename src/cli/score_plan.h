// What `zeroten score` is to do, made of its options.
#pragma once

#include <string>

#include "cli/score_comparison.h"
#include "cli/score_metric.h"
#include "cli/score_options.h"
#include "score/grouped_report.h"
#include "table/reading.h"

namespace zeroten::cli {

struct ScorePlan {
  table::Wish wish;
  score::ReportSettings settings;
  ScoreMetric metric;
  std::optional<CompareWords> compare;
  std::string complaint;  // what is wrong with the options, and how to mend it; empty if nothing is
};

ScorePlan score_plan(const ScoreOptions& options);

}  // namespace zeroten::cli
