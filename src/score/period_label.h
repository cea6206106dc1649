// Periods by their labels: what score/period.h's label() writes, read back.
#pragma once

#include <optional>
#include <string_view>

#include "score/period.h"

namespace zeroten::score {

struct LabelledPeriod {
  Period period = Period::month;
  Day first = 0;

  bool operator==(const LabelledPeriod&) const = default;
};

/// "2026-11-23" is a day, "2026-W48" a week, "2026-11" a month, "2026-Q4" a quarter, for the years 0 to 9999. Nothing
/// for any other text, and for what the calendar does not have (2026-W54, 2026-Q5).
std::optional<LabelledPeriod> labelled_period(std::string_view text);

}  // namespace zeroten::score
