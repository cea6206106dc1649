#include "codec/delivery_event_codec.h"

#include "codec/delivery_envelope_codec.h"
#include "codec/delivery_receipt_codec.h"
#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/named_value.h"
#include "codec/times_codec.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using delivery::Event;
using delivery::EventType;

constexpr std::size_t most_entries = 1000;
constexpr std::string_view known_types =
    "opened, saved, stored, changed, storeFailed, loaded, wiped, locked, unlocked, answered, sendFailed, woke, online, "
    "leaving, credentials, resend, inspect, withdrawn";

std::string read_collector(ObjectReader& object) {
  const std::string* url = object.string("collector", Need::required);
  if (url != nullptr && url->empty()) object.report("collector", ProblemCode::empty);
  return url == nullptr ? std::string() : *url;
}

/// What the session's effect "save" carries. A page may have sorted its members anew: it is written canonically again.
void read_saved(ObjectReader& object, Event& event) {
  std::string collector = read_collector(object);
  const Value* response = object.member("response", Need::required);
  if (response == nullptr) return;
  ObjectReader members(*response, object.place_of("response"), object.problems());
  if (!members.is_object()) return;
  std::string id(read_hex(members, "id"));
  const std::int64_t seq = members.integer("seq", 1, flow::largest_time, Need::required).value_or(0);
  JsonWriter json;
  write_value(json, *response);
  event.record = delivery::make_record(std::move(collector), std::move(id), seq, json.take(), event.now.wall);
}

void read_job(ObjectReader& object, Event& event) {
  event.job = object.integer("job", 1, flow::largest_time, Need::required).value_or(0);
}

void read_loaded(ObjectReader& object, Event& event) {
  event.contents.next = object.text("next");
  const Value* value = object.member("entries", Need::required);
  if (value == nullptr) return;
  const Place place = object.place_of("entries");
  const Value::List* entries = read_items(*value, place, {0, most_entries}, object.problems());
  for (std::size_t i = 0; entries != nullptr && i < entries->size(); ++i) {
    ObjectReader entry((*entries)[i], place.at(i), object.problems());
    const std::string_view key = entry.text("key", Need::required);
    read_envelope(key, entry.text("value", Need::required), event.contents);
    entry.finish();
  }
}

void read_answer(ObjectReader& object, Event& event) {
  event.answer.status = object.whole("status", 100, 999, 0, Need::required);
  event.answer.retry_after = object.text("retryAfter");
  event.answer.date = object.text("date");
  event.answer.receipts = read_receipts(object.text("body"));
}

void read_members(ObjectReader& object, Event& event) {
  switch (event.type) {
    case EventType::opened:
    case EventType::withdrawn: event.random = read_hex(object, "random"); return;
    case EventType::saved: return read_saved(object, event);
    case EventType::loaded: read_loaded(object, event); return read_job(object, event);
    case EventType::answered: read_answer(object, event); return read_job(object, event);
    case EventType::wiped:
      event.count = object.whole("count", 0, 1'000'000'000, 0, Need::required);
      return read_job(object, event);
    case EventType::stored:
    case EventType::changed:
    case EventType::store_failed:
    case EventType::send_failed: return read_job(object, event);
    case EventType::credentials: event.collector = read_collector(object); return;
    case EventType::locked:
    case EventType::unlocked:
    case EventType::woke:
    case EventType::online:
    case EventType::leaving:
    case EventType::resend:
    case EventType::inspect: return;
  }
}

/// 0 to 1, required.
double read_chance(ObjectReader& object) {
  const Value* value = object.member("chance", Need::required);
  if (value == nullptr) return 0;
  const double* number = value->number();
  const std::int64_t* whole = value->integer();
  if (number == nullptr && whole == nullptr) {
    report_type(object.place_of("chance"), "a number", *value, object.problems());
    return 0;
  }
  const double chance = number == nullptr ? static_cast<double>(*whole) : *number;
  if (!(chance >= 0 && chance <= 1)) object.report("chance", ProblemCode::out_of_range, {{"min", "0"}, {"max", "1"}});
  return chance;
}

}  // namespace

Result<Event> read_delivery_event(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_delivery_event}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  Event event;
  const auto type = named<EventType>(object, "type", delivery::event_type, known_types, Need::required);
  event.now = read_now(object);
  event.chance = read_chance(object);
  if (type) {
    event.type = *type;
    read_members(object, event);
    object.finish();
  }
  if (has_errors(problems)) return problems;
  return event;
}

}  // namespace zeroten::codec
