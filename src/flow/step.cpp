#include "flow/step.h"

#include <algorithm>

#include "flow/path.h"
#include "flow/possible_events.h"

namespace zeroten::flow {

namespace {

constexpr std::string_view path_of_question = "/question";
constexpr std::string_view path_of_value = "/value";

void touch(State& state, Now now) {
  state.times.updated = now.wall;
  // A reload may start the monotonic clock anew: elapsed time never runs backwards.
  state.times.elapsed = std::max(state.times.elapsed, now.elapsed - state.shown_elapsed);
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

Result<Step> answer(const survey::Definition& survey, Step step, const Event& event, Now now) {
  const survey::Question* question = survey::find_question(survey, event.question);
  if (question == nullptr) {
    return Problem{ProblemCode::unknown_question, std::string(path_of_question), {{"value", event.question}}};
  }
  if (event.question != step.state.position) {
    return Problem{ProblemCode::not_on_screen, std::string(path_of_question), {{"value", event.question}}};
  }
  auto accepted = survey::accept(*question, event.value, path_of_value);
  if (!accepted) return accepted.problems();
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
    return Problem{ProblemCode::required, {}, {{"field", question->id}}};
  }
  const Path path = path_of(survey, step.state.answers);
  const std::size_t following = index_on(path, step.state.position) + 1;
  if (following < path.size()) {
    move_to(step, Phase::question, path[following]->id);
    return step;
  }
  const bool answered = !step.state.answers.empty();
  const auto score = score_in(survey, answers_on_path(survey, step.state.answers));
  move_to(step, Phase::ending, ending_of(survey, score).id);
  if (answered) {
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
    case EventType::answer:
      return answer(survey, std::move(from), event, now);
    case EventType::next:
      return next(survey, std::move(from), now);
    case EventType::back:
      return back(survey, std::move(from));
    case EventType::dismiss:
      break;
  }
  return dismiss(survey, std::move(from), now);
}

}  // namespace zeroten::flow
