// The files of `zeroten score` as one tally.
#pragma once

#include <optional>

#include "cli/score_plan.h"

namespace zeroten::cli {

/// All files of `options` together; nothing after a complaint on stderr, where stands, too, what was assumed and which
/// rows were refused.
std::optional<score::GroupedTally> read_scored_files(const ScoreOptions& options, const ScorePlan& plan);

}  // namespace zeroten::cli
