#include "flow/reachable.h"

#include "flow/path.h"

namespace zeroten::flow {

namespace {

/// Nobody gets past a required question without answering it.
bool is_question_reachable(const State& state, const Path& path) {
  const std::size_t index = path.index_of(state.position);
  if (index == path.questions.size() || path.screen_at(index).begin != index) return false;
  return state.status == Status::partial && path.first_unanswered(0, index) == nullptr;
}

bool is_ending_reachable(const survey::Definition& survey, const State& state, const Path& path) {
  const Status expected = path.answers.empty() ? Status::partial : Status::complete;
  return path.first_unanswered(0, path.questions.size()) == nullptr && state.status == expected &&
         state.position == ending_of(survey, path).id;
}

}  // namespace

bool is_reachable(const survey::Definition& survey, const State& state) {
  // Every answer is saved when it is given, and only what is saved has a status.
  if (state.seq == 0 && (!state.answers.empty() || state.status != Status::partial)) return false;
  if (state.times.completed.has_value() != (state.status == Status::complete)) return false;
  // Nothing follows, and who completed another revision of the survey may have answers that do not complete this one.
  if (state.phase == Phase::closed) return state.position.empty();
  const Path path = path_of(survey, state);
  return state.phase == Phase::question ? is_question_reachable(state, path) : is_ending_reachable(survey, state, path);
}

}  // namespace zeroten::flow
