#include "flow/step.h"

#include <algorithm>

#include "base/utf8.h"
#include "flow/path.h"
#include "flow/possible_events.h"

namespace zeroten::flow {

namespace {

constexpr std::string_view path_of_question = "/question";
constexpr std::string_view path_of_value = "/value";
constexpr std::size_t shown_bytes = 64;  // of what the host sent

void touch(State& state, Now now) {
  state.times.updated = now.wall;
  // A reload may start the monotonic clock anew: elapsed time never runs backwards.
  state.times.elapsed = std::clamp(now.elapsed - state.shown_elapsed, state.times.elapsed, largest_time);
}

void save(const survey::Definition& survey, Step& step, Now now) {
  touch(step.state, now);
  ++step.state.seq;
  step.effects.emplace_back(Save{response_of(survey, step.state)});
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

Result<Step> answer(const survey::Definition& survey, Step step, const Event& event, Now now) {
  const survey::Question* question = survey::find_question(survey, event.question);
  if (question == nullptr) return unusable(ProblemCode::unknown_question, event);
  if (event.question != step.state.position) return unusable(ProblemCode::not_on_screen, event);
  auto accepted = survey::accept(*question, event.value, path_of_value);
  if (!accepted) return about(event.question, accepted.problems());
  const survey::Answer* before = survey::find_answer(step.state.answers, event.question);
  const bool unchanged = *accepted ? (before != nullptr && *before == **accepted) : before == nullptr;
  if (unchanged) return step;
  if (step.state.seq == 0) step.state.times.started = now.wall;
  if (*accepted) {
    survey::set_answer(step.state.answers, event.question, std::move(**accepted));
  } else {
    survey::erase_answer(step.state.answers, event.question);
  }
  save(survey, step, now);
  return step;
}

Result<Step> next(const survey::Definition& survey, Step step, Now now) {
  const survey::Question* question = survey::find_question(survey, step.state.position);
  if (question->required && survey::find_answer(step.state.answers, question->id) == nullptr) {
    return problem(ProblemCode::required, {}, {{"field", question->id}});
  }
  const Path path = path_of(survey, step.state.answers);
  const std::size_t following = index_on(path, step.state.position) + 1;
  if (following < path.size()) {
    move_to(step, Phase::question, path[following]->id);
    return step;
  }
  const survey::Answers answers = answers_on_path(survey, step.state.answers);
  move_to(step, Phase::ending, ending_of(survey, score_in(survey, answers)).id);
  // Who skipped everything is thanked, but there is nothing to deliver.
  if (!answers.empty()) {
    step.state.status = Status::complete;
    step.state.times.completed = now.wall;
    save(survey, step, now);
  }
  return step;
}

Step back(const survey::Definition& survey, Step step) {
  const Path path = path_of(survey, step.state.answers);
  move_to(step, Phase::question, path[index_on(path, step.state.position) - 1]->id);
  return step;
}

Step dismiss(const survey::Definition& survey, Step step, Now now) {
  const bool unfinished = step.state.phase == Phase::question && step.state.seq > 0;
  if (unfinished) {
    step.state.status = Status::dismissed;
    save(survey, step, now);
  }
  step.state.phase = Phase::closed;
  step.state.position.clear();
  step.effects.emplace_back(Close{});
  return step;
}

}  // namespace

Result<Step> step(const survey::Definition& survey, const State& state, const Event& event, Now now) {
  const auto possible = possible_events(survey, state);
  if (std::find(possible.begin(), possible.end(), event.type) == possible.end()) {
    return not_allowed(survey, state, event.type);
  }
  Step from{state, {}};
  switch (event.type) {
    case EventType::answer: return answer(survey, std::move(from), event, now);
    case EventType::next: return next(survey, std::move(from), now);
    case EventType::back: return back(survey, std::move(from));
    case EventType::dismiss: break;
  }
  return dismiss(survey, std::move(from), now);
}

}  // namespace zeroten::flow
