// zeroten score --drivers: which of several ratings the score goes with.
#pragma once

#include "cli/score_options.h"

namespace zeroten::cli {

/// The answers are the first of `options.drivers`, what may drive them the others. Gives an exit code.
int key_drivers(const ScoreOptions& options);

}  // namespace zeroten::cli
