// Whether a survey may be shown, and if not, all that speaks against it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "targeting/circumstances.h"
#include "targeting/history.h"
#include "targeting/reason.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// What speaks against showing it to `person` now but that nothing has happened yet; empty: it may be shown. `event`:
/// the properties of the event that it would be for.
std::vector<Reason> reasons_against(const Survey& survey, const Person& person, const std::string& device,
                                    const Circumstances& now, const Value::Map& event);

/// Whether `code` still holds when any other page, event or visit comes along.
bool is_lasting(const Reason& reason, const Survey& survey);

struct Verdict {
  std::string survey;
  /// Never empty: a survey that nothing speaks against waits for its trigger, or for the end of its delay.
  std::vector<Reason> reasons;
  /// From then on time does not speak against it; nothing: something else does, or for ever.
  std::optional<std::int64_t> next = {};
};

Verdict verdict(const Survey& survey, const History& history, const Circumstances& now);

}  // namespace zeroten::targeting
