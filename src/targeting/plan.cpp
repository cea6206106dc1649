#include "targeting/plan.h"

#include <algorithm>

#include "targeting/verdict.h"
#include "targeting/waiting.h"

namespace zeroten::targeting {

namespace {

/// A day by the calendar begins an hour earlier where summer time ends in between.
constexpr Duration change_of_time = hour;

void add_triggers(Occasion& occasion, const std::vector<Trigger>& triggers) {
  for (const Trigger& trigger : triggers) {
    if (trigger.type == TriggerType::event) {
      occasion.events.push_back(trigger.name);
    } else {
      occasion.pages.push_back(trigger.page.empty() ? "*" : trigger.page);
    }
  }
}

std::int64_t earliest(const Reason& reason) {
  const bool by_calendar = reason.code == ReasonCode::not_begun || reason.code == ReasonCode::account_young;
  return *reason.until - (by_calendar ? change_of_time : 0);
}

std::optional<Occasion> occasion_for(const Survey& survey, const Person& person, const std::string& device,
                                     const Circumstances& now) {
  Occasion occasion;
  for (const Reason& reason : reasons_against(survey, person, device, now, {})) {
    if (is_lasting(reason, survey)) return std::nullopt;
    if (reason.until) occasion.from = std::max(occasion.from, earliest(reason));
    if (reason.code == ReasonCode::visits) occasion.visits = survey.rules->visits;
  }
  add_triggers(occasion, survey.rules->on);
  return occasion;
}

bool is_same(const Trigger& a, const Trigger& b) {
  return a.type == b.type && a.name == b.name && a.depth == b.depth && a.time == b.time;
}

}  // namespace

Plan plan(const std::vector<Survey>& surveys, const History& history, const Circumstances& now) {
  Plan plan;
  const Person person = person_in(history, now.who);
  for (const Survey& survey : surveys) {
    if (auto occasion = occasion_for(survey, person, history.device, now)) {
      plan.occasions.push_back(std::move(*occasion));
    }
  }
  for (const Waiting& waiting : history.waiting) {
    const Survey* survey = find_survey(surveys, waiting.survey);
    if (survey == nullptr || !survey->rules) continue;
    plan.wake = std::min(plan.wake.value_or(waiting.due), waiting.due);
    if (!survey->rules->cancel.empty()) plan.occasions.push_back({0, 0, survey->rules->cancel, {}});
  }
  return plan;
}

std::vector<Trigger> watched(const std::vector<Survey>& surveys, const History& history, const Circumstances& now) {
  std::vector<Trigger> triggers;
  const Person person = person_in(history, now.who);
  for (const Survey& survey : surveys) {
    const auto occasion = occasion_for(survey, person, history.device, now);
    if (!occasion || occasion->from > now.now.wall || occasion->visits > now.visits) continue;
    for (const Trigger& trigger : survey.rules->on) {
      const bool by_hand = trigger.type == TriggerType::event || trigger.type == TriggerType::page;
      if (by_hand || !fits(trigger.page, now.page)) continue;
      const auto is_known = [&](const Trigger& known) { return is_same(known, trigger); };
      if (std::none_of(triggers.begin(), triggers.end(), is_known)) triggers.push_back(trigger);
    }
  }
  return triggers;
}

}  // namespace zeroten::targeting
