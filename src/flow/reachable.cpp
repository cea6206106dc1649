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

bool is_closed_reachable(const State& state, const Path& path) {
  const bool finished = path.first_unanswered(0, path.questions.size()) == nullptr;
  return state.position.empty() && (finished || state.status != Status::complete);
}

}  // namespace

bool is_reachable(const survey::Definition& survey, const State& state) {
  // Every answer is saved when it is given, and only what is saved has a status.
  if (state.seq == 0 && (!state.answers.empty() || state.status != Status::partial)) return false;
  if (state.times.completed.has_value() != (state.status == Status::complete)) return false;
  const Path path = path_of(survey, state);
  switch (state.phase) {
    case Phase::question: return is_question_reachable(state, path);
    case Phase::ending: return is_ending_reachable(survey, state, path);
    case Phase::closed: break;
  }
  return is_closed_reachable(state, path);
}

}  // namespace zeroten::flow
