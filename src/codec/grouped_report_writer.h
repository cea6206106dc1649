// Reports of grouped tallies as JSON (docs/messages.md, Report).
#pragma once

#include <string>

#include "score/grouped_report.h"

namespace zeroten::codec {

/// `tally` is what `report` was made of, `settings` how. The same tally gives the same bytes.
std::string write_grouped_report(const score::GroupedTally& tally, const score::GroupedReport& report,
                                 const score::ReportSettings& settings);

}  // namespace zeroten::codec
