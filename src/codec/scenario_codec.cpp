#include "codec/scenario_codec.h"

#include "codec/json_value.h"
#include "codec/named_value.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Event;
using flow::EventType;

constexpr std::size_t most_steps = 1000;
constexpr std::size_t longest_path = 100;

std::string json_text(const Value& value) {
  JsonWriter json;
  write_value(json, value);
  return json.take();
}

void read_definition_member(ObjectReader& object, Scenario& scenario) {
  const Value* value = object.member("definition", Need::required);
  if (value == nullptr) return;
  if (const std::string* path = value->text()) {
    scenario.definition_path = *path;
  } else {
    scenario.definition = json_text(*value);
  }
}

Event read_answer_step(const Value& value, const Place& place, Problems& problems) {
  Event event{EventType::answer};
  const Value::List* pair = read_items(value, place, {2, 2}, problems);
  if (pair == nullptr) return event;
  const std::string* question = read_string(pair->front(), place.at(0), problems);
  if (question != nullptr) event.question = *question;
  event.value = pair->back();
  return event;
}

std::optional<std::string> text_member(ObjectReader& object, std::string_view key) {
  const std::string* text = object.string(key);
  return text == nullptr ? std::nullopt : std::optional(*text);
}

void read_id(const Value& value, const Place& place, std::string& id, Problems& problems) {
  const std::string* text = read_string(value, place, problems);
  if (text != nullptr) id = *text;
}

void read_expected_response(ObjectReader& object, Expectation& expected) {
  const Value* value = object.member("response");
  if (value == nullptr) return;
  ObjectReader response(*value, object.place_of("response"), object.problems());
  if (const Value* answers = response.member("answers")) {
    expected.answers = read_answers(*answers, response.place_of("answers"), object.problems());
  }
  expected.category = text_member(response, "category");
  expected.status = text_member(response, "status");
  expected.seq = response.integer("seq", 1, INT64_MAX);
  response.finish();
}

std::optional<std::vector<std::string>> read_ids(ObjectReader& object, std::string_view key) {
  const Value* list = object.member(key);
  if (list == nullptr) return std::nullopt;
  return read_list<std::string>(*list, object.place_of(key), {0, longest_path}, object.problems(), read_id);
}

Expectation read_expectation(const Value& value, const Place& place, Problems& problems) {
  ObjectReader object(value, place, problems);
  Expectation expected;
  if (value.map() != nullptr && value.map()->empty()) place.report(problems, ProblemCode::empty);
  expected.screen = text_member(object, "screen");
  expected.says = text_member(object, "says");
  expected.path = read_ids(object, "path");
  expected.choices = read_ids(object, "choices");
  expected.next = text_member(object, "next");
  expected.required = object.boolean("required");
  if (const Value* values = object.member("values")) {
    expected.values = read_answers(*values, object.place_of("values"), problems);
  }
  if (const Value* ending = object.member("ending")) {
    expected.ending.emplace();
    if (!ending->is_null()) read_id(*ending, object.place_of("ending"), *expected.ending, problems);
  }
  expected.problem = text_member(object, "problem");
  read_expected_response(object, expected);
  object.finish();
  return expected;
}

ScenarioStep read_only_step(const Value& value, const Place& place, Problems& problems) {
  ObjectReader object(value, place, problems);
  const std::size_t members = value.map() == nullptr ? 2 : value.map()->size();
  // One member a step: of two, one would be forgotten without a word.
  if (object.is_object() && members > 1) place.report(problems, ProblemCode::too_many, {{"max", "1"}});
  std::optional<ScenarioStep> step;
  if (const Value* answer = object.member("answer")) {
    step = read_answer_step(*answer, object.place_of("answer"), problems);
  }
  for (const EventType type : {EventType::next, EventType::back, EventType::dismiss}) {
    if (object.boolean(flow::name_of(type)).value_or(false)) step = Event{type};
  }
  if (object.boolean("reload").value_or(false)) step = Reload{};
  if (object.member("language") != nullptr) {
    Event event{EventType::language};
    event.language = read_language_tag(object, Need::required);
    step = std::move(event);
  }
  if (const Value* expected = object.member("expect")) {
    step = read_expectation(*expected, object.place_of("expect"), problems);
  }
  object.finish();
  if (!step && members < 2) {
    place.report(problems, ProblemCode::missing_key,
                 {{"key", "answer, next, back, dismiss, language, reload or expect"}});
  }
  return step.value_or(Event{});
}

void read_step(const Value& value, const Place& place, ScenarioStep& step, Problems& problems) {
  step = read_only_step(value, place, problems);
}

}  // namespace

Result<Scenario> read_scenario(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_scenario}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  Scenario scenario;
  object.member("$comment");
  read_definition_member(object, scenario);
  scenario.refused = read_ids(object, "refused").value_or(std::vector<std::string>());
  scenario.language = object.text("language");
  if (const Value* facts = object.member("facts")) scenario.facts = json_text(*facts);
  scenario.seed = static_cast<std::uint64_t>(object.integer("seed", 0, INT64_MAX).value_or(0));
  // A definition that is refused may be run all the same, to see that nothing worse happens.
  const bool refused = !scenario.refused.empty();
  if (const Value* steps = object.member("steps", refused ? Need::optional : Need::required)) {
    scenario.steps = read_list<ScenarioStep>(*steps, object.place_of("steps"), {1, most_steps}, problems, read_step);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return scenario;
}

}  // namespace zeroten::codec
