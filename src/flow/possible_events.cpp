#include "flow/possible_events.h"

#include "flow/path.h"

namespace zeroten::flow {

std::vector<EventType> possible_events(const survey::Definition& survey, const State& state) {
  switch (state.phase) {
    case Phase::question: break;
    case Phase::ending: return {EventType::dismiss};
    case Phase::closed: return {};
  }
  std::vector<EventType> events{EventType::answer, EventType::next};
  if (index_on(path_of(survey, state.answers), state.position) > 0) events.push_back(EventType::back);
  events.push_back(EventType::dismiss);
  return events;
}

Problem not_allowed(const survey::Definition& survey, const State& state, EventType type) {
  std::string known;
  for (const EventType possible : possible_events(survey, state)) {
    known += known.empty() ? "" : ", ";
    known += name_of(possible);
  }
  return problem(ProblemCode::not_allowed, "/type",
                 {{"value", name_of(type)}, {"known", known.empty() ? "none, the survey is closed" : known}});
}

}  // namespace zeroten::flow
