// Surveys between their trigger and their turn: kept over pages, called off by events, shown one at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "targeting/event.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// Those that the event triggers begin to wait, and those that it cancels end. What waits already waits on.
void add_waiting(const std::vector<Survey>& surveys, History& history, const Event& event, const Circumstances& now);

/// The one whose turn it is, taken out: due, nothing speaks against it, the highest priority, then the longest due.
/// Those that are due and must not be shown, and those whose moment has passed, are taken out as well. Nothing while
/// another one is on the screen, or the page is not in sight.
std::optional<Waiting> take_due(const std::vector<Survey>& surveys, History& history, const Circumstances& now);

/// Milliseconds until the next is due; nothing waits, or nothing may be shown: nothing.
std::optional<std::int64_t> until_due(const std::vector<Survey>& surveys, const History& history,
                                      const Circumstances& now);

const Survey* find_survey(const std::vector<Survey>& surveys, std::string_view id);

}  // namespace zeroten::targeting
