// A report of scores as text for a terminal.
#pragma once

#include <iosfwd>

#include "score/grouped_report.h"

namespace zeroten::cli {

/// `tally` is what `report` was made of. Everything that came from outside is printed without control characters.
void print_report(std::ostream& out, const score::GroupedTally& tally, const score::GroupedReport& report,
                  const score::ReportSettings& settings);

}  // namespace zeroten::cli
