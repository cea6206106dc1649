#include "cli/terminal_session.h"

#include <chrono>
#include <istream>
#include <ostream>
#include <random>

#include "base/utf8.h"
#include "base/words.h"
#include "cli/terminal_screen.h"
#include "cli/typed_value.h"
#include "flow/respondent_words.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "survey/language.h"

namespace zeroten::cli {

namespace {

using flow::Event;
using flow::EventType;

std::int64_t milliseconds(auto duration) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

flow::Now now() {
  return {milliseconds(std::chrono::system_clock::now().time_since_epoch()),
          milliseconds(std::chrono::steady_clock::now().time_since_epoch())};
}

std::string random_id() {
  std::random_device chance;
  std::string id;
  for (int i = 0; i < 32; ++i) id += "0123456789abcdef"[chance() % 16];
  return id;
}

class TerminalSession {
 public:
  TerminalSession(const survey::Definition& survey, const std::string& language, std::ostream& out)
      : survey_(survey), wording_(survey::built_in_wording(survey::language_for(survey, language))), out_(out) {
    flow::Start with;
    with.id = random_id();
    with.language = survey.languages.empty() ? wording_.language : survey::language_for(survey, language);
    with.now = now();
    state_ = flow::start(survey, with);
  }

  bool asks() const { return state_.phase == flow::Phase::question; }
  /// What to print now: one field of the screen after the other, or the ending.
  flow::Screen screen() const {
    flow::Screen screen = flow::view(survey_, state_, wording_);
    if (!asks()) return screen;
    screen.fields = {screen.fields[field_]};
    if (field_ > 0) screen.progress.reset();
    return screen;
  }

  void take(const std::string& line) {
    if (const auto invalid = first_invalid_utf8(line)) {
      // A terminal in Latin-1. The engine and every reader of the response rely on UTF-8.
      print({ProblemCode::invalid_utf8, {}, {{"byte", std::to_string(*invalid)}}});
    } else if (line == ":quit") {
      send({EventType::dismiss});
    } else if (line == ":back") {
      send({EventType::back});
    } else {
      const flow::Field field = screen().fields.front();
      const bool keeps_answer = line.empty();
      if (keeps_answer || send({EventType::answer, field.question->id, typed_value(field, line)})) go_on();
    }
  }

  std::optional<flow::Response> response() const { return saved_; }

 private:
  void print(const Problem& problem) {
    const std::string own = flow::respondent_words(problem, wording_);
    out_ << "  ! " << (own.empty() ? words(problem) : own) << '\n';
  }

  /// To the next field; from the last one to the next screen, or to the field that keeps from it.
  void go_on() {
    const auto fields = flow::view(survey_, state_, wording_).fields;
    if (++field_ < fields.size()) return;
    field_ = fields.size() - 1;
    if (send({EventType::next})) return;
    for (std::size_t i = fields.size(); i-- > 0;) {
      if (fields[i].question->id == missing_) field_ = i;
    }
  }

  bool send(const Event& event) {
    auto step = flow::step(survey_, state_, event, now());
    if (!step) {
      for (const Problem& problem : step.problems()) print(problem);
      missing_ = step.problems().front().detail("field");
      return false;
    }
    if (event.type != EventType::answer) field_ = 0;
    state_ = std::move(step->state);
    for (flow::Effect& effect : step->effects) {
      if (auto* save = std::get_if<flow::Save>(&effect)) saved_ = std::move(save->response);
    }
    return true;
  }

  const survey::Definition& survey_;
  const survey::Wording& wording_;
  std::ostream& out_;
  flow::State state_;
  /// The place of the field that is asked now on its screen.
  std::size_t field_ = 0;
  /// The question that the last refusal was about.
  std::string missing_;
  std::optional<flow::Response> saved_;
};

}  // namespace

std::optional<flow::Response> run_in_terminal(const survey::Definition& survey, const std::string& language,
                                              std::istream& in, std::ostream& out) {
  TerminalSession session(survey, language, out);
  out << "Enter goes on, :back goes back, :quit ends.\n";
  std::string line;
  while (session.asks()) {
    print_screen(out, session.screen());
    out << "> " << std::flush;
    if (!std::getline(in, line)) line = ":quit";
    if (line.ends_with('\r')) line.pop_back();
    session.take(line);
  }
  out << '\n';
  print_screen(out, session.screen());
  return session.response();
}

}  // namespace zeroten::cli
