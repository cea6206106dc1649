// The days that stand for all days, where dates are compared with texts. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "base/value.h"

namespace zeroten::survey {

struct Days {
  /// In their order, each once.
  std::vector<Value> values;
  /// Every outcome that comparing any day with the texts has, it has for one of these.
  bool exact = true;
};

/// `first`, `last`, the days among `texts`, and those around them. "2026" and "2026-05" are compared as texts as well,
/// and stand for their first day.
Days days_among(const std::vector<Value>& texts, const std::string& first, const std::string& last);

}  // namespace zeroten::survey
