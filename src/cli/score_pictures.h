// Pictures of a report as SVG, for score_html. Each says in words what it shows; the numbers stand in a table beside
// it.
#pragma once

#include <string>

#include "score/grouped_report.h"

namespace zeroten::cli {

/// Detractors, passives and promoters as one bar.
std::string category_picture(const score::Tally& tally, score::Breaks breaks);

/// How often each score was given.
std::string distribution_picture(const score::Tally& tally, score::Breaks breaks);

/// The score of each period with its interval as a band, and a line where it changed. Two periods with answers or more.
std::string trend_picture(const score::GroupedReport& report, score::Period period);

/// Each shown segment's score with its interval, beside the others.
std::string segments_picture(const score::ScoredDimension& dimension);

}  // namespace zeroten::cli
