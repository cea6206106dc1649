// What a survey waits for: an event of the product, a page, or something that somebody does on it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/expression.h"
#include "targeting/duration.h"
#include "targeting/page.h"

namespace zeroten::targeting {

enum class TriggerType {
  event,   // the host says that it happened
  page,    // a page is there
  click,   // on what a selector names
  scroll,  // so far down
  dwell,   // so long on the page, in sight
  exit,    // about to leave
  idle,    // so long without a key, pointer or scroll
};
/// As a definition and a host name it.
std::string_view name_of(TriggerType type);
std::optional<TriggerType> trigger_type(std::string_view name);

struct Trigger {
  TriggerType type = TriggerType::page;
  /// event: its name. click: a CSS selector.
  std::string name = {};
  /// A pattern of the pages where it counts (page.h); empty: all.
  std::string page = {};
  /// scroll: the share of the page, 0 to 1.
  double depth = 0;
  /// dwell, idle.
  Duration time = 0;
  /// Must hold for the event's properties and the facts.
  condition::Expression when = {};
};

/// Something that happened on a page.
struct Happening {
  TriggerType type = TriggerType::page;
  std::string name = {};
  double depth = 0;
  Duration time = 0;
};

/// But for its condition.
bool matches(const Trigger& trigger, const Happening& happening, const Page& page);

/// "the event 'order'", "30 seconds on a page like /orders/*": what is waited for, for a sentence.
std::string in_words(const Trigger& trigger);

}  // namespace zeroten::targeting
