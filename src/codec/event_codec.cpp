#include "codec/event_codec.h"

#include "codec/named_value.h"
#include "codec/times_codec.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

using flow::EventType;

Result<TimedEvent> read_event(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, {largest_event}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  TimedEvent timed;
  const auto type =
      named<EventType>(object, "type", flow::event_type, "answer, next, back, dismiss, language", Need::required);
  timed.event.type = type.value_or(EventType::next);
  timed.now = read_now(object);
  if (timed.event.type == EventType::answer) {
    timed.event.question = object.string("question", Need::required).value_or("");
    if (const Json* answer = object.member("value", Need::required)) timed.event.value = read_value(*answer);
  }
  if (timed.event.type == EventType::language) {
    timed.event.language = read_language_tag(object, Need::required);
    timed.wording = object.string("wording").value_or("");
  }
  if (type) object.finish();
  if (has_errors(problems)) return problems;
  return timed;
}

}  // namespace zeroten::codec
