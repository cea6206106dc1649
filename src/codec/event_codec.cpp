// Compiled alone: it has names that files beside it have, too.
#include "codec/event_codec.h"

#include "codec/json_value.h"
#include "codec/named_value.h"
#include "codec/times_codec.h"

namespace zeroten::codec {

using flow::EventType;

Result<TimedEvent> read_event(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_event}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  TimedEvent timed;
  const auto type =
      named<EventType>(object, "type", flow::event_type, "answer, next, back, dismiss, language", Need::required);
  timed.event.type = type.value_or(EventType::next);
  timed.now = read_now(object);
  if (timed.event.type == EventType::answer) {
    timed.event.question = object.text("question", Need::required);
    if (const Value* answer = object.member("value", Need::required)) timed.event.value = *answer;
  }
  if (timed.event.type == EventType::language) {
    timed.event.language = read_language_tag(object, Need::required);
    timed.wording = object.text("wording");
  }
  if (type) object.finish();
  if (has_errors(problems)) return problems;
  return timed;
}

}  // namespace zeroten::codec
