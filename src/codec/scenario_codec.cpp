#include "codec/scenario_codec.h"

#include "codec/list_reader.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Event;
using flow::EventType;

constexpr std::size_t largest_scenario = 1024 * 1024;  // bytes
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

Expectation read_expectation(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Expectation expected;
  if (value.is_object() && value.empty()) report(problems, ProblemCode::empty, path);
  expected.screen = object.string("screen");
  expected.says = object.string("says");
  if (const Json* list = object.member("path")) {
    expected.path.emplace();
    for (const auto& id : read_list<std::optional<std::string>>(*list, object.path_of("path"), {0, longest_path},
                                                                problems, read_string)) {
      expected.path->push_back(id.value_or(""));
    }
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
  if (const Json* expected = object.member("expect")) {
    step = read_expectation(*expected, object.path_of("expect"), problems);
  }
  object.finish();
  if (!step && value.is_object() && value.size() < 2)
    report(problems, ProblemCode::missing_key, path, {{"key", "answer, next, back, dismiss or expect"}});
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
  scenario.language = object.string("language").value_or("");
  if (const Json* steps = object.member("steps", Need::required)) {
    scenario.steps = read_list<ScenarioStep>(*steps, object.path_of("steps"), {1, most_steps}, problems, read_step);
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return scenario;
}

}  // namespace zeroten::codec
