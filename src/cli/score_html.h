// A report as one HTML file with pictures: for a mail, a wiki, a printer. It asks for nothing from anywhere.
#pragma once

#include <string>

#include "score/grouped_report.h"

namespace zeroten::cli {

/// `tally` is what `report` was made of. Texts from outside stand in it as texts. Light and dark, by the reader's
/// preference; every picture has its numbers in a table.
std::string score_html(const score::GroupedTally& tally, const score::GroupedReport& report,
                       const score::ReportSettings& settings);

}  // namespace zeroten::cli
