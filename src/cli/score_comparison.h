// What --compare asks of a tally.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/grouped_report.h"
#include "score/part_comparison.h"
#include "score/period_label.h"

namespace zeroten::cli {

/// Two periods of one length, or two values of one column.
struct CompareWords {
  std::string from = {};
  std::string to = {};
  std::optional<score::LabelledPeriod> from_period = {};  // both or none
  std::optional<score::LabelledPeriod> to_period = {};
  std::string column = {};  // empty for periods
  std::string from_value = {};
  std::string to_value = {};
};

/// Of "2026-01" and "2026-02", or "country=NO" and "country=SE". Nothing, and a complaint, for anything else.
std::optional<CompareWords> compare_words(const std::vector<std::string>& words, std::string& complaint);

/// `dimension` is the name that the column has in `tally`. Nothing, and a complaint, where one of the parts is empty,
/// or a segment that the report does not show.
std::optional<score::PartComparison> compared(const CompareWords& words, const score::GroupedTally& tally,
                                              const std::string& dimension, const score::ReportSettings& settings,
                                              std::string& complaint);

}  // namespace zeroten::cli
