#include "codec/scenario_codec.h"

#include "codec/named_value.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Event;
using flow::EventType;

constexpr std::size_t most_steps = 1000;
constexpr std::size_t longest_path = 100;

void read_definition_member(ObjectReader& object, Scenario& scenario) {
  const Json* value = object.member("definition", Need::required);
  if (value == nullptr) return;
  if (const auto* path = value->get_ptr<const std::string*>()) {
    scenario.definition_path = *path;
  } else {
    scenario.definition = value->dump();
  }
}

Event read_answer_step(const Json& value, const std::string& path, Problems& problems) {
  Event event{EventType::answer};
  if (!is_list(value, path, {2, 2}, problems)) return event;
  event.question = read_string(value[0], child_path(path, 0), problems).value_or("");
  event.value = read_value(value[1]);
  return event;
}

void read_expected_response(ObjectReader& object, Expectation& expected) {
  const Json* value = object.member("response");
  if (value == nullptr) return;
  ObjectReader response(*value, object.path_of("response"), object.problems());
  if (const Json* answers = response.member("answers")) {
    expected.answers = read_answers(*answers, response.path_of("answers"), object.problems());
  }
  expected.category = response.string("category");
  expected.status = response.string("status");
  expected.seq = response.integer("seq", 1, INT64_MAX);
  response.finish();
}

std::optional<std::vector<std::string>> read_ids(ObjectReader& object, std::string_view key) {
  const Json* list = object.member(key);
  if (list == nullptr) return std::nullopt;
  std::vector<std::string> ids;
  for (auto& id : read_list<std::optional<std::string>>(*list, object.path_of(key), {0, longest_path},
                                                        object.problems(), read_string)) {
    ids.push_back(std::move(id).value_or(""));
  }
  return ids;
}

Expectation read_expectation(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Expectation expected;
  if (value.is_object() && value.empty()) report(problems, ProblemCode::empty, path);
  expected.screen = object.string("screen");
  expected.says = object.string("says");
  expected.path = read_ids(object, "path");
  expected.choices = read_ids(object, "choices");
  expected.next = object.string("next");
  expected.required = object.boolean("required");
  if (const Json* values = object.member("values")) {
    expected.values = read_answers(*values, object.path_of("values"), problems);
  }
  if (const Json* ending = object.member("ending")) {
    expected.ending = ending->is_null() ? "" : read_string(*ending, object.path_of("ending"), problems);
  }
  expected.problem = object.string("problem");
  read_expected_response(object, expected);
  object.finish();
  return expected;
}

ScenarioStep read_step(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  // One member a step: of two, one would be forgotten without a word.
  if (value.is_object() && value.size() > 1) report(problems, ProblemCode::too_many, path, {{"max", "1"}});
  std::optional<ScenarioStep> step;
  if (const Json* answer = object.member("answer")) {
    step = read_answer_step(*answer, object.path_of("answer"), problems);
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
  if (const Json* expected = object.member("expect")) {
    step = read_expectation(*expected, object.path_of("expect"), problems);
  }
  object.finish();
  if (!step && value.is_object() && value.size() < 2)
    report(problems, ProblemCode::missing_key, path,
           {{"key", "answer, next, back, dismiss, language, reload or expect"}});
  return step.value_or(Event{});
}

}  // namespace

Result<Scenario> read_scenario(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, {largest_scenario}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  Scenario scenario;
  object.member("$comment");
  read_definition_member(object, scenario);
  scenario.refused = read_ids(object, "refused").value_or(std::vector<std::string>());
  scenario.language = object.string("language").value_or("");
  if (const Json* facts = object.member("facts")) scenario.facts = facts->dump();
  scenario.seed = static_cast<std::uint64_t>(object.integer("seed", 0, INT64_MAX).value_or(0));
  // A definition that is refused may be run all the same, to see that nothing worse happens.
  const bool refused = !scenario.refused.empty();
  if (const Json* steps = object.member("steps", refused ? Need::optional : Need::required)) {
    scenario.steps = read_list<ScenarioStep>(*steps, object.path_of("steps"), {1, most_steps}, problems, read_step);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return scenario;
}

}  // namespace zeroten::codec
