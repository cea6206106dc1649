#include "engine/scenario.h"

#include <algorithm>

#include "base/words.h"
#include "codec/definition_codec.h"
#include "codec/value_codec.h"
#include "engine/scenario_session.h"
#include "survey/check.h"

namespace zeroten::engine {

namespace {

using codec::Expectation;
using flow::Event;

std::string joined(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text;
}

/// Values compare as JSON, where 3.0 is 3.
std::string json_of(const Value::Map& values) {
  codec::JsonWriter json;
  codec::write_values(json, values);
  return json.take();
}

class Run {
 public:
  Run(const survey::Definition& survey, const codec::Scenario& scenario) : session_(survey, scenario) {}

  void take(std::size_t number, const codec::ScenarioStep& step) {
    number_ = number;
    if (const auto* expected = std::get_if<Expectation>(&step)) {
      compare(*expected);
      return;
    }
    report_refusal();
    const auto* event = std::get_if<Event>(&step);
    refusal_ = event != nullptr ? session_.send(*event, number) : session_.reload(number);
    refused_at_ = number;
  }

  std::vector<std::string> finish() {
    report_refusal();
    return std::move(failures_);
  }

 private:
  /// A refusal that the next step did not expect.
  void report_refusal() {
    if (!refusal_.empty()) fail(refused_at_, "refused: " + words(refusal_.front()));
    refusal_.clear();
  }

  void compare(const Expectation& expected) {
    if (expected.problem) {
      expect("problem", *expected.problem, refusal_.empty() ? "none" : std::string(name_of(refusal_.front().code)));
      refusal_.clear();
    }
    report_refusal();
    const flow::State& state = session_.state();
    const bool closed = state.phase == flow::Phase::closed;
    if (expected.screen) expect("screen", *expected.screen, closed ? "closed" : state.position);
    if (expected.path) expect("path", joined(*expected.path), joined(session_.path()));
    if (expected.ending) expect("ending", *expected.ending, state.phase == flow::Phase::ending ? state.position : "");
    compare_screen(expected, session_.screen());
    if (expected.answers || expected.category || expected.status || expected.seq) compare_response(expected);
  }

  void compare_screen(const Expectation& expected, const flow::Screen& screen) {
    const flow::Field* field = screen.fields.empty() ? nullptr : &screen.fields.front();
    if (expected.says)
      expect("what it says", *expected.says, plain_text(field == nullptr ? screen.title : field->label));
    if (expected.next) expect("next", *expected.next, std::string(flow::label(screen.labels, "next")));
    if (expected.required)
      expect("required", *expected.required ? "yes" : "no", field != nullptr && field->required ? "yes" : "no");
    if (expected.choices) {
      std::vector<std::string> ids;
      if (field != nullptr) {
        for (const flow::FieldChoice& choice : field->choices) ids.push_back(choice.id);
      }
      expect("choices", joined(*expected.choices), joined(ids));
    }
    if (expected.values) {
      Value::Map values;
      for (const flow::Field& each : screen.fields) {
        if (each.value) set_value(values, each.question->id, *each.value);
      }
      expect("values", json_of(*expected.values), json_of(values));
    }
  }

  void compare_response(const Expectation& expected) {
    if (!session_.saved()) return fail(number_, "no response was saved yet");
    const flow::Response& saved = *session_.saved();
    if (expected.answers) expect("answers", json_of(*expected.answers), json_of(saved.answers));
    if (expected.category) {
      expect("category", *expected.category, saved.category ? std::string(name_of(*saved.category)) : "");
    }
    if (expected.status) expect("status", *expected.status, std::string(flow::name_of(saved.status)));
    if (expected.seq) expect("seq", std::to_string(*expected.seq), std::to_string(saved.seq));
  }

  void expect(std::string_view what, const std::string& expected, const std::string& found) {
    if (expected != found) fail(number_, std::string(what) + " is '" + found + "', expected '" + expected + "'");
  }

  void fail(std::size_t number, const std::string& sentence) {
    failures_.push_back("step " + std::to_string(number) + ": " + sentence);
  }

  ScenarioSession session_;
  Problems refusal_;
  std::size_t refused_at_ = 0;
  std::size_t number_ = 0;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> compare_refusal(const codec::Scenario& scenario) {
  const auto survey = codec::read_definition(scenario.definition);
  std::vector<std::string> found;
  for (const Problem& problem : survey ? survey::check(*survey) : survey.problems()) {
    const std::string code(name_of(problem.code));
    const bool known = std::find(found.begin(), found.end(), code) != found.end();
    if (problem.severity == Severity::error && !known) found.push_back(code);
  }
  if (found == scenario.refused) return {};
  return {"the definition is refused for '" + joined(found) + "', expected '" + joined(scenario.refused) + "'"};
}

std::vector<std::string> run_scenario(const survey::Definition& survey, const codec::Scenario& scenario) {
  Run run(survey, scenario);
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) run.take(i + 1, scenario.steps[i]);
  return run.finish();
}

}  // namespace zeroten::engine
