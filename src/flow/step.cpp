#include "flow/step.h"

#include <algorithm>

#include "base/utf8.h"
#include "flow/possible_events.h"
#include "survey/accept.h"
#include "survey/language.h"

namespace zeroten::flow {

namespace {

using survey::Question;

constexpr std::string_view path_of_question = "/question";
constexpr std::string_view path_of_value = "/value";
constexpr std::size_t shown_bytes = 64;  // of what the host sent

void touch(State& state, Now now) {
  state.times.updated = now.wall;
  // A reload may start the monotonic clock anew: elapsed time never runs backwards.
  state.times.elapsed = std::clamp(now.elapsed - state.shown_elapsed, state.times.elapsed, largest_time);
}

void save(const survey::Definition& survey, Step& step, const Path& path, Now now) {
  touch(step.state, now);
  ++step.state.seq;
  step.effects.emplace_back(Save{response_of(survey, step.state, path)});
}

void move_to(Step& step, Phase phase, const std::string& position) {
  step.state.phase = phase;
  step.state.position = position;
  step.effects.emplace_back(Focus{position});
}

/// The problems with the question that they are about, so that a host can show them beside its field.
Problems about(const std::string& question, Problems problems) {
  for (Problem& each : problems) each.details.emplace_back("field", question);
  return problems;
}

Problem unusable(ProblemCode code, const Event& event) {
  return problem(code, path_of_question, {{"value", utf8_prefix(event.question, shown_bytes)}});
}

/// Problems that refuse the event; none: `step` is what it made of the session.
Problems answer(const survey::Definition& survey, Step& step, const Path& path, const Event& event, Now now) {
  const Question* question = survey::find_question(survey, event.question);
  if (question == nullptr) return {unusable(ProblemCode::unknown_question, event)};
  const ScreenRange screen = path.screen_at(path.index_of(step.state.position));
  const std::size_t index = path.index_of(event.question);
  if (index < screen.begin || index >= screen.end) return {unusable(ProblemCode::not_on_screen, event)};
  auto accepted = survey::accept(*question, event.value, path_of_value);
  if (!accepted) return about(event.question, accepted.problems());
  const survey::Answer* before = find_value(step.state.answers, event.question);
  const bool unchanged = *accepted ? (before != nullptr && *before == **accepted) : before == nullptr;
  if (unchanged) return {};
  if (step.state.seq == 0) step.state.times.started = now.wall;
  if (*accepted) {
    set_value(step.state.answers, event.question, std::move(**accepted));
  } else {
    erase_value(step.state.answers, event.question);
  }
  step.path = path_of(survey, step.state);
  save(survey, step, *step.path, now);
  return {};
}

/// What is missing on the screen before the respondent can go on.
Problems missing_on(const Path& path, ScreenRange screen) {
  Problems problems;
  for (std::size_t i = screen.begin; i < screen.end; ++i) {
    const Question& question = *path.questions[i];
    const survey::Answer* answer = path.answer_to(question);
    if (path.requires_answer(question) && !survey::satisfies(question, answer)) {
      report(problems, ProblemCode::required, {}, {{"field", question.id}});
    } else if (answer != nullptr) {
      const auto problem = survey::incomplete(question, *answer, {});
      if (problem) problems.push_back(about(question.id, {*problem}).front());
    }
  }
  return problems;
}

void complete(const survey::Definition& survey, Step& step, const Path& path, Now now) {
  const survey::Ending& ending = ending_of(survey, path);
  move_to(step, Phase::ending, ending.id);
  // Who skipped everything is thanked, but there is nothing to deliver, and nothing to reward.
  if (path.answers.empty()) return;
  step.state.status = Status::complete;
  step.state.times.completed = now.wall;
  save(survey, step, path, now);
  for (const survey::Action& action : ending.actions) {
    if (action.type == survey::ActionType::reward) step.effects.emplace_back(Claim{action.pool});
  }
}

Problems next(const survey::Definition& survey, Step& step, const Path& path, Now now) {
  const ScreenRange screen = path.screen_at(path.index_of(step.state.position));
  Problems missing = missing_on(path, screen);
  if (!missing.empty()) return missing;
  if (screen.end < path.questions.size()) {
    move_to(step, Phase::question, path.questions[screen.end]->id);
  } else {
    complete(survey, step, path, now);
  }
  return missing;
}

void back(Step& step, const Path& path) {
  const std::size_t before = path.index_of(step.state.position) - 1;
  move_to(step, Phase::question, path.questions[path.screen_at(before).begin]->id);
}

void dismiss(const survey::Definition& survey, Step& step, const Path& path, Now now) {
  const bool unfinished = step.state.phase == Phase::question && step.state.seq > 0;
  if (unfinished) {
    step.state.status = Status::dismissed;
    save(survey, step, path, now);
  }
  step.state.phase = Phase::closed;
  step.state.position.clear();
  step.effects.emplace_back(Close{});
}

Problems take(const survey::Definition& survey, Step& step, const Path& path, const Event& event, Now now) {
  if (event.type == EventType::language) {
    step.state.language = survey::language_for(survey, event.language);
    return {};
  }
  const auto possible = possible_events(step.state, path);
  if (std::find(possible.begin(), possible.end(), event.type) == possible.end()) {
    return {not_allowed(possible, event.type)};
  }
  switch (event.type) {
    case EventType::answer: return answer(survey, step, path, event, now);
    case EventType::next: return next(survey, step, path, now);
    case EventType::back: back(step, path); break;
    case EventType::dismiss:
    case EventType::language: dismiss(survey, step, path, now); break;
  }
  return {};
}

}  // namespace

Result<Step> step(const survey::Definition& survey, const State& state, const Event& event, Now now) {
  return step(survey, state, path_of(survey, state), event, now);
}

Result<Step> step(const survey::Definition& survey, const State& state, const Path& path, const Event& event, Now now) {
  Step from{state, {}, {}};
  Problems problems = take(survey, from, path, event, now);
  if (!problems.empty()) return problems;
  return from;
}

}  // namespace zeroten::flow
