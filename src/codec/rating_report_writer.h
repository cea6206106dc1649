// Reports of ratings as JSON (docs/messages.md, Report).
#pragma once

#include <string>

#include "score/rating_report.h"

namespace zeroten::codec {

/// `tally` is what `report` was made of, `settings` how. The same tally gives the same bytes.
std::string write_rating_report(const score::GroupedTally& tally, const score::RatingReport& report,
                                const score::RatingSettings& settings);

}  // namespace zeroten::codec
