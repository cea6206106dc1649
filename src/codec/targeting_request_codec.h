// What a page asks targeting (docs/messages.md, Targeting).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "targeting/circumstances.h"
#include "targeting/event.h"

namespace zeroten::codec {

/// The surveys of a page, as texts of definitions, and what counts where they say nothing.
struct TargetingConfiguration {
  std::vector<std::string> definitions;
  targeting::Duration cooldown = targeting::usual_cooldown;
};

struct TargetingRequest {
  targeting::Event event;
  targeting::Circumstances now;
  targeting::History history;
};

inline constexpr std::size_t most_targeted = 100;

Result<TargetingConfiguration> read_targeting_configuration(std::string_view json);
Result<TargetingRequest> read_targeting_request(std::string_view json);

}  // namespace zeroten::codec
