// One event, one step: who is asked what now. No clock, chance or storage of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "targeting/event.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// The host draws this survey now.
struct Show {
  std::string survey;
  /// What happened: the event's name.
  std::string touchpoint;
  /// The event's properties: facts below "event".
  Value::Map event;
  /// Whether the respondent may put it off.
  bool later = false;
  /// What to give back where it could not be drawn.
  Record before;
};

struct Step {
  std::optional<Show> show = {};
  /// Milliseconds until the next one that waits is due: then the host says that it woke.
  std::optional<std::int64_t> wait = {};
};

/// `history` goes on in its place. The survey that is shown counts as shown from now on, so that no other tab shows it.
Step step(const std::vector<Survey>& surveys, History& history, const Event& event, const Circumstances& now);

}  // namespace zeroten::targeting
