// Compiled alone: it has names that files beside it have, too.
#include "codec/trigger_codec.h"

#include <array>

#include "base/utf8.h"
#include "codec/condition_codec.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

namespace {

using targeting::Trigger;
using targeting::TriggerType;

constexpr std::string_view known_durations = "a whole number and s, m, h, d or w, such as \"90d\"";
constexpr std::array all_types{TriggerType::event, TriggerType::page, TriggerType::click, TriggerType::scroll,
                               TriggerType::dwell, TriggerType::exit, TriggerType::idle};

void read_depth(ObjectReader& object, Trigger& trigger) {
  trigger.depth = object.number("scroll").value_or(0.5);
  if (trigger.depth > 0 && trigger.depth <= 1) return;
  object.report("scroll", ProblemCode::out_of_range, {{"min", "more than 0"}, {"max", "1"}});
}

void read_exit(ObjectReader& object) {
  const auto value = object.boolean("exit");
  if (value && !*value) report_unknown(object.place_of("exit"), "false", "true", object.problems());
}

/// What the member that is named after the type says.
void read_subject(ObjectReader& object, Trigger& trigger) {
  const std::string_view key = name_of(trigger.type);
  switch (trigger.type) {
    case TriggerType::event:
    case TriggerType::click:
      trigger.name = read_trigger_name(*object.member(key), object.place_of(key), object.problems());
      return;
    case TriggerType::scroll: return read_depth(object, trigger);
    case TriggerType::dwell:
    case TriggerType::idle: trigger.time = read_duration(object, key).value_or(0); return;
    case TriggerType::exit: return read_exit(object);
    case TriggerType::page: return;  // read for all of them
  }
}

/// The type whose name is a member; page goes along with every other one.
TriggerType type_of(const Value::Map& members) {
  for (const TriggerType type : all_types) {
    if (type != TriggerType::page && find_value(members, name_of(type)) != nullptr) return type;
  }
  return TriggerType::page;
}

void read_object(const Value& value, const Value::Map& members, const Place& place, Trigger& trigger,
                 Problems& problems) {
  ObjectReader object(value, place, problems);
  trigger.type = type_of(members);
  const Value* page = object.member("page", trigger.type == TriggerType::page ? Need::required : Need::optional);
  if (page != nullptr) trigger.page = read_trigger_name(*page, object.place_of("page"), problems);
  read_subject(object, trigger);
  trigger.when = condition_member(object, "when");
  object.finish();
}

void read_trigger(const Value& value, const Place& place, Trigger& trigger, Problems& problems) {
  if (const Value::Map* members = value.map()) return read_object(value, *members, place, trigger, problems);
  trigger.type = TriggerType::event;
  trigger.name = read_trigger_name(value, place, problems);
}

}  // namespace

std::string read_trigger_name(const Value& value, const Place& place, Problems& problems) {
  const std::string* text = read_string(value, place, problems);
  if (text == nullptr) return {};
  if (!has_content(*text)) place.report(problems, ProblemCode::empty);
  if (code_points(*text) > longest_trigger) {
    place.report(problems, ProblemCode::too_long, {{"max", std::to_string(longest_trigger)}});
  }
  return *text;
}

std::optional<targeting::Duration> read_duration(const Value& value, const Place& place, Problems& problems) {
  const std::string* text = read_string(value, place, problems);
  if (text == nullptr) return std::nullopt;
  const auto duration = targeting::duration(*text);
  if (!duration) report_unknown(place, *text, known_durations, problems);
  return duration;
}

std::optional<targeting::Duration> read_duration(ObjectReader& object, std::string_view key) {
  const Value* value = object.member(key);
  return value == nullptr ? std::nullopt : read_duration(*value, object.place_of(key), object.problems());
}

std::vector<Trigger> read_triggers(ObjectReader& show) {
  const Value* value = show.member("on");
  if (value == nullptr) return {Trigger{}};
  const Place place = show.place_of("on");
  if (value->list() != nullptr) {
    return read_list<Trigger>(*value, place, {1, most_triggers}, show.problems(), read_trigger);
  }
  std::vector<Trigger> one(1);
  read_trigger(*value, place, one.front(), show.problems());
  return one;
}

}  // namespace zeroten::codec
