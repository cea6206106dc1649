#include "targeting/step.h"

#include <utility>

#include "targeting/audience.h"
#include "targeting/waiting.h"

namespace zeroten::targeting {

namespace {

/// Who is in a sample is decided once, and stays so when somebody who was not known turns out to be known.
void draw_once(const std::vector<Survey>& surveys, Person& person, const std::string& device) {
  for (const Survey& survey : surveys) {
    if (!survey.rules || survey.rules->sample >= 1) continue;
    const int number = draw_of(survey, person, device);
    record_for(person, survey.id).draw = number;
  }
}

void note(Record& record, Outcome outcome, std::int64_t now) {
  record.shown = now;
  // What was answered stays so, whatever button closes it.
  if (record.outcome == Outcome::answered && outcome != Outcome::none && outcome != Outcome::answered) return;
  record.outcome = outcome;
  if (outcome == Outcome::dismissed) record.dismissed = now;
  if (outcome == Outcome::later) record.later = now;
  if (outcome != Outcome::answered) return;
  record.answered = now;
  record.shows = 0;
}

/// What the event says of the survey that is shown.
void take_outcome(Person& person, const Event& event, std::int64_t now) {
  switch (event.type) {
    case EventType::answered: return note(record_for(person, event.survey), Outcome::answered, now);
    case EventType::dismissed: return note(record_for(person, event.survey), Outcome::dismissed, now);
    case EventType::later: return note(record_for(person, event.survey), Outcome::later, now);
    case EventType::failed:
      record_for(person, event.survey) = event.before;
      record_for(person, event.survey).survey = event.survey;
      return;
    case EventType::happened:
    case EventType::woke:
    case EventType::closed:
    case EventType::reset:
    case EventType::forget:
    case EventType::inspect: return;
  }
}

Show show_now(const std::vector<Survey>& surveys, Person& person, Waiting waiting, std::int64_t now) {
  Record& record = record_for(person, waiting.survey);
  Show show{waiting.survey, std::move(waiting.touchpoint), std::move(waiting.event), false, record};
  const Rules& rules = *find_survey(surveys, waiting.survey)->rules;
  note(record, Outcome::none, now);
  ++record.shows;
  // The last time, putting it off would be for ever.
  show.later = rules.repeat.later && (rules.shows == 0 || record.shows < rules.shows);
  return show;
}

}  // namespace

Step step(const std::vector<Survey>& surveys, History& history, const Event& event, const Circumstances& now) {
  if (event.type == EventType::forget) history = {};
  if (event.type == EventType::reset) history.waiting.clear();
  if (history.device.empty()) history.device = now.random;
  if (now.consent != Consent::granted || event.type == EventType::inspect) return {};
  Person& person = person_for(history, now.who, now.now.wall);
  draw_once(surveys, person, history.device);
  take_outcome(person, event, now.now.wall);
  if (event.type == EventType::happened) add_waiting(surveys, history, event, now);
  Step result;
  if (auto due = take_due(surveys, history, now)) {
    result.show = show_now(surveys, person, std::move(*due), now.now.wall);
  } else {
    result.wait = until_due(surveys, history, now);
  }
  return result;
}

}  // namespace zeroten::targeting
