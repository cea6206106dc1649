// What happens to a session.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/value.h"

namespace zeroten::flow {

enum class EventType { answer, next, back, dismiss, language };
std::string_view name_of(EventType type);
std::optional<EventType> event_type(std::string_view name);

struct Event {
  EventType type = EventType::next;
  /// answer only: the question, and the value as it was sent.
  std::string question = {};
  Value value = {};
  /// language only: a BCP 47 tag.
  std::string language = {};
};

}  // namespace zeroten::flow
