// `zeroten score --correlate`: which columns go together.
#pragma once

#include "cli/score_options.h"

namespace zeroten::cli {

/// Prints, for each two of the columns, Kendall's tau-b, Spearman's and Pearson's correlation. Gives the exit code;
/// complaints go to stderr.
int correlations(const ScoreOptions& options);

}  // namespace zeroten::cli
