#include "flow/state.h"

#include "base/names.h"
#include "flow/path.h"

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
  state.position = path_of(survey, state.answers).front()->id;
  state.times.shown = with.now.wall;
  state.shown_elapsed = with.now.elapsed;
  return state;
}

State resume(State saved, Now now) {
  saved.shown_elapsed = now.elapsed - saved.times.elapsed;
  return saved;
}

Response response_of(const survey::Definition& survey, const State& state) {
  Response response;
  response.id = state.id;
  response.survey = survey.id;
  response.revision = survey.revision;
  response.seq = state.seq;
  response.status = state.status;
  response.answers = answers_on_path(survey, state.answers);
  response.nps = score_in(survey, response.answers);
  if (response.nps) response.category = score::category_of(*response.nps);
  if (state.status == Status::complete) response.ending = ending_of(survey, response.nps).id;
  response.language = state.language;
  response.channel = state.channel;
  response.touchpoint = state.touchpoint;
  response.respondent = state.respondent;
  response.times = state.times;
  return response;
}

}  // namespace zeroten::flow
