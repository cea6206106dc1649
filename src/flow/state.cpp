#include "flow/state.h"

#include <algorithm>

#include "base/names.h"
#include "flow/path.h"
#include "survey/other_scores.h"

namespace zeroten::flow {

namespace {
constexpr NameTable<Phase, 3> phase_names{
    {{Phase::question, "question"}, {Phase::ending, "ending"}, {Phase::closed, "closed"}}};
}  // namespace

std::string_view name_of(Phase phase) { return name_in(phase_names, phase); }
std::optional<Phase> phase(std::string_view name) { return value_in(phase_names, name); }

State start(const survey::Definition& survey, const Start& with) {
  State state;
  state.id = with.id;
  state.language = with.language;
  state.channel = with.channel;
  state.touchpoint = with.touchpoint;
  state.respondent = with.respondent;
  state.facts = with.facts;
  const Path path = path_of(survey, state);
  if (path.questions.empty()) {
    state.phase = Phase::closed;
  } else {
    state.position = path.questions.front()->id;
  }
  state.times.shown = with.now.wall;
  state.shown_elapsed = with.now.elapsed;
  return state;
}

State resume(State saved, Now now) {
  saved.shown_elapsed = now.elapsed - saved.times.elapsed;
  return saved;
}

State migrate(const survey::Definition& survey, State saved) {
  if (saved.phase == Phase::closed) return saved;
  const Path path = path_of(survey, saved);
  const survey::Question* unanswered = path.first_unanswered(0, path.questions.size());
  const bool complete = saved.status == Status::complete;
  const bool at_the_end = saved.phase == Phase::ending && unanswered == nullptr && path.answers.empty() != complete;
  if (at_the_end) {
    saved.position = ending_of(survey, path).id;
  } else if (complete || path.questions.empty()) {
    saved.phase = Phase::closed;
    saved.position.clear();
  } else {
    std::size_t index = std::min(path.index_of(saved.position), path.questions.size() - 1);
    if (unanswered != nullptr) index = std::min(index, path.index_of(unanswered->id));
    saved.phase = Phase::question;
    saved.position = path.questions[path.screen_at(index).begin]->id;
  }
  return saved;
}

Response response_of(const survey::Definition& survey, const State& state, const Path& path) {
  Response response;
  response.id = state.id;
  response.survey = survey.id;
  response.revision = survey.revision;
  response.seq = state.seq;
  response.status = state.status;
  response.nps = score_in(survey, path.answers);
  if (response.nps) response.category = score::category_of(*response.nps);
  response.scores = survey::other_scores(survey, path.answers);
  if (state.status == Status::complete) response.ending = ending_of(survey, path).id;
  response.answers = path.answers;
  response.language = state.language;
  response.channel = state.channel;
  response.touchpoint = state.touchpoint;
  response.respondent = state.respondent;
  response.facts = state.facts;
  response.times = state.times;
  return response;
}

}  // namespace zeroten::flow
