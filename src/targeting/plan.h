// What a page can know without the engine: nothing can be due before then, or unless this happens. A page that keeps it
// need not load the engine.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "targeting/circumstances.h"
#include "targeting/history.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// Something to load the engine for: from a time and a visit on, one of these events, or a page that one of these
/// patterns fits.
struct Occasion {
  std::int64_t from = 0;
  int visits = 0;
  std::vector<std::string> events = {};
  std::vector<std::string> pages = {};
};

/// Good as long as the surveys, the facts of user and device, the respondent, the consent and the quotas are the same.
/// It may name occasions on which nothing is shown; it leaves none out on which something would be.
struct Plan {
  std::vector<Occasion> occasions = {};
  /// A survey waits: the engine is wanted then.
  std::optional<std::int64_t> wake = {};
};

Plan plan(const std::vector<Survey>& surveys, const History& history, const Circumstances& now);

/// What to look out for on this page: the triggers other than events that could come to something now, each once.
std::vector<Trigger> watched(const std::vector<Survey>& surveys, const History& history, const Circumstances& now);

}  // namespace zeroten::targeting
