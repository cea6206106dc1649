// Compiled alone: it has names that files beside it have, too.
#include "codec/targeting_scenario_codec.h"

#include <algorithm>
#include <array>
#include <optional>

#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/scenario_codec.h"
#include "codec/value_codec.h"
#include "score/period.h"
#include "targeting/duration.h"

namespace zeroten::codec {

namespace {

constexpr std::size_t most_steps = 1000;
constexpr std::size_t most_surveys = 100;
constexpr std::array<std::string_view, 24> known_steps{
    "track", "page", "load",  "click", "scroll", "dwell", "exit", "idle",   "wait",   "clock",   "offset",   "tab",
    "hide",  "lose", "reset", "later", "close",  "fail",  "full", "visits", "answer", "consent", "identify", "expect"};

using Step = std::pair<std::string, Value>;

void read_step(const Value& value, const Place& place, Step& step, Problems& problems) {
  const Value::Map* members = read_map(value, place, problems);
  if (members == nullptr) return;
  if (members->size() != 1) {
    place.report(problems, ProblemCode::too_many, {{"max", "1"}});
    return;
  }
  step = members->front();
  if (std::find(known_steps.begin(), known_steps.end(), step.first) != known_steps.end()) return;
  std::string names;
  for (const std::string_view name : known_steps) names.append(names.empty() ? "" : ", ").append(name);
  report_unknown(place, step.first, names, problems);
}

/// Definitions as texts, as a page has them.
std::string configuration_of(ObjectReader& object) {
  JsonWriter json;
  json.begin_object();
  if (const std::string* cooldown = object.string("cooldown")) json.member("cooldown", *cooldown);
  json.key("surveys").begin_array();
  const Value* surveys = object.member("surveys", Need::required);
  const Place place = object.place_of("surveys");
  const Value::List* list =
      surveys == nullptr ? nullptr : read_items(*surveys, place, {1, most_surveys}, object.problems());
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    JsonWriter definition;
    write_value(definition, (*list)[i]);
    json.string(definition.take());
  }
  json.end_array().end_object();
  return json.take();
}

std::int64_t read_begin(ObjectReader& object) {
  const std::string* text = object.string("begin", Need::required);
  if (text == nullptr) return 0;
  const auto local = read_local_time(*text);
  if (!local)
    report_unknown(object.place_of("begin"), *text, "local times such as \"2026-03-02 08:00\"", object.problems());
  return local.value_or(0);
}

}  // namespace

std::optional<std::int64_t> read_local_time(std::string_view text) {
  constexpr std::size_t length = 16;
  if (text.size() != length || text[10] != ' ' || text[13] != ':') return std::nullopt;
  const auto day = score::day(text.substr(0, 10));
  for (const std::size_t at : {11, 12, 14, 15}) {
    if (text[at] < '0' || text[at] > '9') return std::nullopt;
  }
  const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (!day || two(11) > 23 || two(14) > 59) return std::nullopt;
  return *day * targeting::day + two(11) * targeting::hour + two(14) * targeting::minute;
}

bool is_targeting_scenario(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_scenario}, problems);
  return value && value->map() != nullptr && find_value(*value->map(), "surveys") != nullptr;
}

Result<TargetingScenario> read_targeting_scenario(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_scenario}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  TargetingScenario scenario;
  object.member("$comment");
  scenario.configuration = configuration_of(object);
  scenario.offset =
      object.integer("offset", -targeting::day / targeting::minute, targeting::day / targeting::minute).value_or(0);
  scenario.begin = read_begin(object) - scenario.offset * targeting::minute;
  for (const std::string_view key : {"facts", "respondent", "visits", "full", "consent"}) {
    if (const Value* member = object.member(key)) set_value(scenario.circumstances, key, *member);
  }
  if (const Value* steps = object.member("steps", Need::required)) {
    scenario.steps = read_list<Step>(*steps, object.place_of("steps"), {1, most_steps}, problems, read_step);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return scenario;
}

}  // namespace zeroten::codec
