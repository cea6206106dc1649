// `zeroten score --weight`: answers that do not count alike.
#pragma once

#include "cli/score_options.h"
#include "cli/score_plan.h"

namespace zeroten::cli {

/// Prints the weighted score of all files with its interval by Kish's effective n. Gives the exit code; complaints go
/// to stderr.
int weighted_score(const ScoreOptions& options, const ScorePlan& plan);

}  // namespace zeroten::cli
