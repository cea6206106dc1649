#include "flow/reachable.h"

#include "flow/path.h"

namespace zeroten::flow {

namespace {

/// Nobody gets past a required question without answering it.
bool is_question_reachable(const survey::Definition& survey, const State& state) {
  Path path = path_of(survey, state.answers);
  const std::size_t index = index_on(path, state.position);
  if (index == path.size()) return false;
  path.resize(index);
  return state.status == Status::partial && first_unanswered(path, state.answers) == nullptr;
}

bool is_ending_reachable(const survey::Definition& survey, const State& state) {
  const survey::Answers answers = answers_on_path(survey, state.answers);
  const Status expected = answers.empty() ? Status::partial : Status::complete;
  return first_unanswered(path_of(survey, state.answers), answers) == nullptr && state.status == expected &&
         state.position == ending_of(survey, score_in(survey, answers)).id;
}

bool is_closed_reachable(const survey::Definition& survey, const State& state) {
  const bool finished = first_unanswered(path_of(survey, state.answers), state.answers) == nullptr;
  return state.position.empty() && (finished || state.status != Status::complete);
}

}  // namespace

bool is_reachable(const survey::Definition& survey, const State& state) {
  // Every answer is saved when it is given, and only what is saved has a status.
  if (state.seq == 0 && (!state.answers.empty() || state.status != Status::partial)) return false;
  if (state.times.completed.has_value() != (state.status == Status::complete)) return false;
  switch (state.phase) {
    case Phase::question: return is_question_reachable(survey, state);
    case Phase::ending: return is_ending_reachable(survey, state);
    case Phase::closed: break;
  }
  return is_closed_reachable(survey, state);
}

}  // namespace zeroten::flow
