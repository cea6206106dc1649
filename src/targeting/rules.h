// To whom a survey is shown, and when: the member "show" of a definition, as plain values (docs/targeting.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "condition/expression.h"
#include "survey/fact.h"
#include "targeting/trigger.h"

namespace zeroten::targeting {

/// How long after what became of the last time; nothing: never again.
struct Repeat {
  std::optional<Duration> answered = {};
  /// Closed, or left alone until the page was gone.
  std::optional<Duration> dismissed = {};
  /// Put off by the respondent. Nothing: that is not offered.
  std::optional<Duration> later = {};
};

struct Rules {
  /// Any of them.
  std::vector<Trigger> on = {};
  /// Events that call off what waits for its delay.
  std::vector<std::string> cancel = {};
  /// Who: over user, page, event and device.
  condition::Expression when = {};
  /// From the trigger to the survey.
  Duration after = 0;
  /// How long it may still be shown once it is due; then the moment has passed.
  Duration within = day;
  /// Local days, "2026-11-23", both included; empty: open.
  std::string from = {};
  std::string to = {};
  /// The share of respondents who are asked, above 0, to 1.
  double sample = 1;
  Repeat repeat = {};
  /// Quiet time since any other survey was shown; nothing: what the host says.
  std::optional<Duration> cooldown = {};
  /// How often it may be shown without being answered; 0: as often as `repeat` allows.
  int shows = 0;
  int visits = 0;
  /// Least age of the account: since the fact user.created.
  Duration age = 0;
  /// The highest of those that are due is shown.
  int priority = 0;
};

/// What targeting knows of a survey; of its questions it knows nothing.
struct Survey {
  std::string id = {};
  std::vector<survey::Fact> facts = {};
  /// Nothing: it is only shown when the host or the page says so.
  std::optional<Rules> rules = {};
};

}  // namespace zeroten::targeting
