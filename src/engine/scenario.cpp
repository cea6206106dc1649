#include "engine/scenario.h"

#include <algorithm>

#include "base/words.h"
#include "flow/path.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"

namespace zeroten::engine {

namespace {

using codec::Expectation;
using flow::Event;

/// Any id does: a scenario says nothing about it.
constexpr const char* response_id = "00000000000000000000000000000000";

class Run {
 public:
  Run(const survey::Definition& survey, const std::string& language)
      : survey_(survey), wording_(survey::built_in_wording(language)) {
    flow::Start with;
    with.id = response_id;
    with.language = wording_.language;
    state_ = flow::start(survey, with);
  }

  void take(std::size_t number, const codec::ScenarioStep& step) {
    number_ = number;
    if (const auto* expected = std::get_if<Expectation>(&step)) {
      compare(*expected);
    } else {
      report_refusal();
      send(std::get<Event>(step));
    }
  }

  std::vector<std::string> finish() {
    report_refusal();
    return std::move(failures_);
  }

 private:
  void send(const Event& event) {
    const flow::Now now{static_cast<std::int64_t>(number_) * 1000, static_cast<std::int64_t>(number_) * 1000};
    auto step = flow::step(survey_, state_, event, now);
    if (!step) {
      refusal_ = step.problems();
      refused_at_ = number_;
      return;
    }
    state_ = std::move(step->state);
    for (flow::Effect& effect : step->effects) {
      if (auto* save = std::get_if<flow::Save>(&effect)) saved_ = std::move(save->response);
    }
  }

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
    if (expected.screen) expect("screen", *expected.screen, screen());
    if (expected.says) expect("what it says", *expected.says, says());
    if (expected.path) expect("path", joined(*expected.path), joined(path()));
    if (expected.ending) expect("ending", *expected.ending, state_.phase == flow::Phase::ending ? state_.position : "");
    if (expected.answers || expected.category || expected.status || expected.seq) compare_response(expected);
  }

  void compare_response(const Expectation& expected) {
    if (!saved_) return fail(number_, "no response was saved yet");
    if (expected.answers) expect("answers", joined(*expected.answers), joined(saved_->answers));
    if (expected.category) {
      expect("category", *expected.category, saved_->category ? std::string(name_of(*saved_->category)) : "");
    }
    if (expected.status) expect("status", *expected.status, std::string(flow::name_of(saved_->status)));
    if (expected.seq) expect("seq", std::to_string(*expected.seq), std::to_string(saved_->seq));
  }

  std::string screen() const {
    return state_.phase == flow::Phase::closed ? std::string(flow::name_of(state_.phase)) : state_.position;
  }

  std::string says() const {
    const flow::Screen screen = flow::view(survey_, state_, wording_);
    return screen.fields.empty() ? screen.title : screen.fields.front().label;
  }

  std::vector<std::string> path() const {
    std::vector<std::string> ids;
    for (const survey::Question* question : flow::path_of(survey_, state_.answers)) ids.push_back(question->id);
    return ids;
  }

  static std::string joined(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids) text += (text.empty() ? "" : ", ") + id;
    return text;
  }

  static std::string joined(survey::Answers answers) {
    std::sort(answers.begin(), answers.end());
    std::string text;
    for (const auto& [id, answer] : answers) {
      const int* number = std::get_if<int>(&answer);
      text += (text.empty() ? "" : ", ") + id + " = ";
      text += number != nullptr ? std::to_string(*number) : '"' + std::get<std::string>(answer) + '"';
    }
    return text;
  }

  void expect(std::string_view what, const std::string& expected, const std::string& found) {
    if (expected != found) fail(number_, std::string(what) + " is '" + found + "', expected '" + expected + "'");
  }

  void fail(std::size_t number, const std::string& sentence) {
    failures_.push_back("step " + std::to_string(number) + ": " + sentence);
  }

  const survey::Definition& survey_;
  const survey::Wording& wording_;
  flow::State state_;
  std::optional<flow::Response> saved_;
  Problems refusal_;
  std::size_t refused_at_ = 0;
  std::size_t number_ = 0;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> run_scenario(const survey::Definition& survey, const codec::Scenario& scenario) {
  Run run(survey, scenario.language);
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) run.take(i + 1, scenario.steps[i]);
  return run.finish();
}

}  // namespace zeroten::engine
