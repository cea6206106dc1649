#include "flow/possible_events.h"

namespace zeroten::flow {

std::vector<EventType> possible_events(const State& state, const Path& path) {
  switch (state.phase) {
    case Phase::question: break;
    case Phase::ending: return {EventType::dismiss};
    case Phase::closed: return {};
  }
  std::vector<EventType> events{EventType::answer, EventType::next};
  if (path.index_of(state.position) > 0) events.push_back(EventType::back);
  events.push_back(EventType::dismiss);
  return events;
}

Problem not_allowed(const std::vector<EventType>& possible, EventType type) {
  std::string known;
  for (const EventType each : possible) {
    known += known.empty() ? "" : ", ";
    known += name_of(each);
  }
  return problem(ProblemCode::not_allowed, "/type",
                 {{"value", name_of(type)}, {"known", known.empty() ? "none, the survey is closed" : known}});
}

}  // namespace zeroten::flow
