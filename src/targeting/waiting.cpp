#include "targeting/waiting.h"

#include <algorithm>

#include "condition/evaluate.h"
#include "survey/environment.h"
#include "targeting/verdict.h"

namespace zeroten::targeting {

namespace {

/// A survey that is not configured here may be on another page of the same site.
constexpr Duration longest_wait = 400 * day;
constexpr std::size_t most_waiting = 50;

bool waits(const History& history, std::string_view survey) {
  return std::any_of(history.waiting.begin(), history.waiting.end(),
                     [&](const Waiting& waiting) { return waiting.survey == survey; });
}

bool triggers(const Survey& survey, const Event& event, const Circumstances& now) {
  for (const Trigger& trigger : survey.rules->on) {
    if (!matches(trigger, event.happening, now.page)) continue;
    if (trigger.when.empty()) return true;
    const Value::Map facts = facts_for(survey.facts, now.facts, event.properties);
    if (condition::is_met(trigger.when, facts, survey::predicates())) return true;
  }
  return false;
}

bool cancels(const Survey& survey, const Happening& happening) {
  const std::vector<std::string>& cancel = survey.rules->cancel;
  return happening.type == TriggerType::event &&
         std::find(cancel.begin(), cancel.end(), happening.name) != cancel.end();
}

template <typename Predicate>
void erase_waiting(History& history, Predicate is_gone) {
  history.waiting.erase(std::remove_if(history.waiting.begin(), history.waiting.end(), is_gone), history.waiting.end());
}

bool may_show(const Survey& survey, const History& history, const Circumstances& now, const Value::Map& event) {
  return reasons_against(survey, person_in(history, now.who), history.device, now, event).empty();
}

/// A clock that was set back would make it wait longer than its delay.
void correct_clock(const std::vector<Survey>& surveys, History& history, const Circumstances& now) {
  for (Waiting& waiting : history.waiting) {
    const Survey* survey = find_survey(surveys, waiting.survey);
    if (survey == nullptr || !survey->rules) continue;
    waiting.due = std::min(waiting.due, now.now.wall + survey->rules->after);
  }
}

void drop_passed(const std::vector<Survey>& surveys, History& history, const Circumstances& now) {
  erase_waiting(history, [&](const Waiting& waiting) {
    const Survey* survey = find_survey(surveys, waiting.survey);
    if (survey == nullptr) return now.now.wall > waiting.due + longest_wait;
    if (!survey->rules || now.now.wall > waiting.due + survey->rules->within) return true;
    return waiting.due <= now.now.wall && !may_show(*survey, history, now, waiting.event);
  });
}

}  // namespace

const Survey* find_survey(const std::vector<Survey>& surveys, std::string_view id) {
  for (const Survey& survey : surveys) {
    if (survey.id == id) return &survey;
  }
  return nullptr;
}

void add_waiting(const std::vector<Survey>& surveys, History& history, const Event& event, const Circumstances& now) {
  for (const Survey& survey : surveys) {
    if (!survey.rules) continue;
    if (cancels(survey, event.happening)) {
      erase_waiting(history, [&](const Waiting& waiting) { return waiting.survey == survey.id; });
    }
    if (waits(history, survey.id) || history.waiting.size() >= most_waiting) continue;
    if (!triggers(survey, event, now) || !may_show(survey, history, now, event.properties)) continue;
    const bool named = event.happening.type == TriggerType::event;
    history.waiting.push_back({survey.id, now.now.wall + survey.rules->after,
                               named ? event.happening.name : std::string(), event.properties});
  }
}

std::optional<Waiting> take_due(const std::vector<Survey>& surveys, History& history, const Circumstances& now) {
  correct_clock(surveys, history, now);
  drop_passed(surveys, history, now);
  if (!now.showing.empty() || !now.visible) return std::nullopt;
  auto best = history.waiting.end();
  for (auto each = history.waiting.begin(); each != history.waiting.end(); ++each) {
    const Survey* survey = find_survey(surveys, each->survey);
    if (survey == nullptr || each->due > now.now.wall) continue;
    if (best == history.waiting.end()) {
      best = each;
      continue;
    }
    const int priority = survey->rules->priority;
    const int other = find_survey(surveys, best->survey)->rules->priority;
    if (priority > other || (priority == other && each->due < best->due)) best = each;
  }
  if (best == history.waiting.end()) return std::nullopt;
  Waiting taken = std::move(*best);
  history.waiting.erase(best);
  return taken;
}

std::optional<std::int64_t> until_due(const std::vector<Survey>& surveys, const History& history,
                                      const Circumstances& now) {
  if (!now.showing.empty() || !now.visible) return std::nullopt;
  std::optional<std::int64_t> next;
  for (const Waiting& waiting : history.waiting) {
    if (find_survey(surveys, waiting.survey) == nullptr) continue;
    const std::int64_t left = std::max<std::int64_t>(0, waiting.due - now.now.wall);
    next = std::min(next.value_or(left), left);
  }
  return next;
}

}  // namespace zeroten::targeting
