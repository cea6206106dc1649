// Events out of JSON (docs/messages.md, Events).
#pragma once

#include <string_view>

#include "base/result.h"
#include "flow/event.h"
#include "flow/state.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_event = 256 * 1024;  // bytes: the longest text a question can ask for, escaped

struct TimedEvent {
  flow::Event event;
  flow::Now now;
  /// language only: the words of that language (i18n/LANGUAGE.json), if the host has them; as JSON text.
  std::string wording = {};
};

/// Form only; whether the event fits the session is flow::step's business.
Result<TimedEvent> read_event(std::string_view json);

}  // namespace zeroten::codec
