// Compiled alone: it has names that files beside it have, too.
#include "codec/targeting_request_codec.h"

#include "codec/history_codec.h"
#include "codec/json_value.h"
#include "codec/named_value.h"
#include "codec/text_list.h"
#include "codec/trigger_codec.h"
#include "flow/response.h"

namespace zeroten::codec {

namespace {

using targeting::Circumstances;
using targeting::Event;
using targeting::EventType;

constexpr std::size_t largest_configuration = 8U * 1024 * 1024;
constexpr std::size_t largest_request = 2U * 1024 * 1024;
constexpr std::size_t most_quotas = 1000;
constexpr int most_visits = 1'000'000;
constexpr std::int64_t widest_offset = 26 * 60;

Value::Map read_object(ObjectReader& object, std::string_view key) {
  const Value* value = object.member(key);
  const Value::Map* map = value == nullptr ? nullptr : read_map(*value, object.place_of(key), object.problems());
  return map == nullptr ? Value::Map() : *map;
}

targeting::Moment read_moment(ObjectReader& request) {
  targeting::Moment moment;
  const Value* value = request.member("now", Need::required);
  if (value == nullptr) return moment;
  const Place place = request.place_of("now");
  ObjectReader now(*value, place, request.problems());
  moment.wall = now.integer("wall", 0, flow::largest_time, Need::required).value_or(0);
  moment.offset = now.integer("offset", -widest_offset, widest_offset).value_or(0);
  now.finish();
  return moment;
}

targeting::Page read_page(ObjectReader& request) {
  targeting::Page page;
  const Value* value = request.member("page");
  if (value == nullptr) return page;
  const Place place = request.place_of("page");
  ObjectReader object(*value, place, request.problems());
  page.path = object.text("path", Need::required);
  page.query = object.text("query");
  page.fragment = object.text("fragment");
  object.finish();
  return page;
}

targeting::Happening read_happening(ObjectReader& request) {
  targeting::Happening happening;
  const auto type = named<targeting::TriggerType>(request, "trigger", targeting::trigger_type,
                                                  "event, page, click, scroll, dwell, exit, idle", Need::required);
  happening.type = type.value_or(happening.type);
  happening.name = request.text("name");
  happening.depth = request.number("depth").value_or(0);
  happening.time = request.integer("time", 0, targeting::longest_duration).value_or(0);
  return happening;
}

Event read_event(ObjectReader& request) {
  Event event;
  const auto type = named<EventType>(
      request, "type", targeting::event_type,
      "happened, woke, answered, dismissed, later, closed, failed, reset, forget, inspect", Need::required);
  event.type = type.value_or(event.type);
  if (event.type == EventType::happened) {
    event.happening = read_happening(request);
    event.properties = read_object(request, "properties");
  }
  event.survey = request.text("survey");
  if (const Value* before = request.member("before")) {
    const Place place = request.place_of("before");
    ObjectReader record(*before, place, request.problems());
    event.before = read_record(record);
  }
  return event;
}

Circumstances read_circumstances(ObjectReader& request) {
  Circumstances now;
  now.now = read_moment(request);
  now.who = targeting::hashed(request.text("respondent"));
  now.facts = read_object(request, "facts");
  now.page = read_page(request);
  now.visits = request.whole("visits", 0, most_visits, 1);
  if (const Value* full = request.member("full")) {
    const Place place = request.place_of("full");
    now.full = read_list<std::string>(*full, place, {0, most_quotas}, request.problems(), read_text_item);
  }
  now.consent = named<targeting::Consent>(request, "consent", targeting::consent, "granted, unknown, refused")
                    .value_or(targeting::Consent::granted);
  now.showing = request.text("showing");
  now.visible = request.boolean("visible").value_or(true);
  now.random = request.text("random");
  return now;
}

}  // namespace

Result<TargetingConfiguration> read_targeting_configuration(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_configuration}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  TargetingConfiguration configuration;
  if (const Value* surveys = object.member("surveys", Need::required)) {
    const Place place = object.place_of("surveys");
    configuration.definitions = read_list<std::string>(*surveys, place, {0, most_targeted}, problems, read_text_item);
  }
  configuration.cooldown = read_duration(object, "cooldown").value_or(configuration.cooldown);
  object.finish();
  if (has_errors(problems)) return problems;
  return configuration;
}

Result<TargetingRequest> read_targeting_request(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_request}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  TargetingRequest request;
  request.event = read_event(object);
  request.now = read_circumstances(object);
  if (const Value* history = object.member("history")) request.history = read_history(*history);
  object.finish();
  if (has_errors(problems)) return problems;
  return request;
}

}  // namespace zeroten::codec
