#include "cli/terminal_session.h"

#include <algorithm>
#include <chrono>
#include <istream>
#include <ostream>
#include <random>

#include "base/utf8.h"
#include "base/words.h"
#include "cli/terminal_screen.h"
#include "flow/respondent_words.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"

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

std::string trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(" \t\r"), text.size());
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") + 1 - first));
}

/// What was typed, as the field understands it: digits for a scale, text for a text.
survey::Value typed_value(const flow::Field& field, const std::string& line) {
  if (field.options.empty()) return line;
  const std::string typed = trimmed(line);
  const bool digits = !typed.empty() && typed.size() < 10 && typed.find_first_not_of("0123456789") == std::string::npos;
  if (digits) return static_cast<std::int64_t>(std::stoi(typed));
  return typed;
}

class TerminalSession {
 public:
  TerminalSession(const survey::Definition& survey, const std::string& language, std::ostream& out)
      : survey_(survey), wording_(survey::built_in_wording(language)), out_(out) {
    flow::Start with;
    with.id = random_id();
    with.language = wording_.language;
    with.now = now();
    state_ = flow::start(survey, with);
  }

  bool asks() const { return state_.phase == flow::Phase::question; }
  flow::Screen screen() const { return flow::view(survey_, state_, wording_); }

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
      if (keeps_answer || send({EventType::answer, field.id, typed_value(field, line)})) send({EventType::next});
    }
  }

  std::optional<flow::Response> response() const { return saved_; }

 private:
  void print(const Problem& problem) {
    const std::string own = flow::respondent_words(problem, wording_);
    out_ << "  ! " << (own.empty() ? words(problem) : own) << '\n';
  }

  bool send(const Event& event) {
    auto step = flow::step(survey_, state_, event, now());
    if (!step) {
      for (const Problem& problem : step.problems()) print(problem);
      return false;
    }
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
