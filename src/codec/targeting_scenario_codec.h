// Scenario files of targeting out of JSON: surveys, what happens, and who must be asked what (docs/scenarios.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/value.h"

namespace zeroten::codec {

struct TargetingScenario {
  /// What targeting is opened with: the members "surveys" and "cooldown", the surveys as texts.
  std::string configuration;
  /// Local time when it begins, milliseconds since 1970, and minutes ahead of UTC.
  std::int64_t begin = 0;
  std::int64_t offset = 0;
  /// The members facts, respondent, visits, full and consent, as a page would send them.
  Value::Map circumstances;
  /// Kind and value of each step, in order; one of known_steps.
  std::vector<std::pair<std::string, Value>> steps;
};

/// Whether the text is a scenario of targeting, and not one of a session.
bool is_targeting_scenario(std::string_view json);

Result<TargetingScenario> read_targeting_scenario(std::string_view json);

/// "2026-03-02 08:00" as milliseconds of local time; nothing for any other text.
std::optional<std::int64_t> read_local_time(std::string_view text);

}  // namespace zeroten::codec
