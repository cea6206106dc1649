// What a host reports, one at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "targeting/circumstances.h"
#include "targeting/history.h"
#include "targeting/trigger.h"

namespace zeroten::targeting {

enum class EventType {
  happened,   // a trigger may match
  woke,       // a delay may be over; the page is in sight again
  answered,   // the survey that is shown has an answer
  dismissed,  // it was closed without one
  later,      // it was put off
  closed,     // it is gone from the screen
  failed,     // it could not be drawn: it was never shown
  reset,      // whoever comes now is somebody else
  forget,     // everything on this device is forgotten
  inspect,    // nothing happened: what stands in the way?
};
std::string_view name_of(EventType type);
std::optional<EventType> event_type(std::string_view name);

struct Event {
  EventType type = EventType::inspect;
  /// happened only.
  Happening happening = {};
  /// happened, of an event: its properties.
  Value::Map properties = {};
  /// answered, dismissed, later, failed.
  std::string survey = {};
  /// failed only: what the command to show it gave along.
  Record before = {};
};

}  // namespace zeroten::targeting
