#include "targeting/verdict.h"

#include <algorithm>

#include "targeting/audience.h"
#include "targeting/frequency.h"

namespace zeroten::targeting {

namespace {

const Waiting* find_waiting(const History& history, std::string_view survey) {
  for (const Waiting& waiting : history.waiting) {
    if (waiting.survey == survey) return &waiting;
  }
  return nullptr;
}

/// What the survey waits for, if nothing else speaks against it.
Reason pending(const Survey& survey, const Waiting* waiting) {
  if (waiting != nullptr) return {ReasonCode::waiting, waiting->due};
  std::string triggers;
  for (const Trigger& trigger : survey.rules->on) triggers += (triggers.empty() ? "" : ", or ") + in_words(trigger);
  return {ReasonCode::not_triggered, {}, {{"trigger", std::move(triggers)}}};
}

/// Whether the condition reads what changes from page to page and from event to event.
bool reads_page_or_event(const condition::Expression& condition) {
  using condition::NodeKind;
  for (const condition::Node& node : condition.tree().nodes) {
    if (node.kind != NodeKind::variable) continue;
    const std::string_view root = condition.tree().text(node);
    if (root == "page" || root == "event") return true;
  }
  return false;
}

}  // namespace

std::vector<Reason> reasons_against(const Survey& survey, const Person& person, const std::string& device,
                                    const Circumstances& now, const Value::Map& event) {
  std::vector<Reason> reasons;
  if (!survey.rules) {
    reasons.push_back({ReasonCode::no_show});
    return reasons;
  }
  check_audience(survey, person, device, now, event, reasons);
  check_frequency(survey.id, *survey.rules, person, now, reasons);
  return reasons;
}

bool is_lasting(const Reason& reason, const Survey& survey) {
  if (reason.until || reason.code == ReasonCode::visits) return false;
  return reason.code != ReasonCode::audience || !reads_page_or_event(survey.rules->when);
}

Verdict verdict(const Survey& survey, const History& history, const Circumstances& now) {
  const Waiting* waiting = find_waiting(history, survey.id);
  const Person person = person_in(history, now.who);
  Verdict verdict;
  verdict.survey = survey.id;
  verdict.reasons =
      reasons_against(survey, person, history.device, now, waiting == nullptr ? Value::Map() : waiting->event);
  const auto has_end = [](const Reason& reason) { return reason.until.has_value(); };
  if (std::all_of(verdict.reasons.begin(), verdict.reasons.end(), has_end)) {
    std::int64_t next = now.now.wall;
    for (const Reason& reason : verdict.reasons) next = std::max(next, *reason.until);
    verdict.next = next;
  }
  if (!now.showing.empty()) verdict.reasons.push_back({ReasonCode::busy, {}, {{"other", now.showing}}});
  if (verdict.reasons.empty()) verdict.reasons.push_back(pending(survey, waiting));
  return verdict;
}

}  // namespace zeroten::targeting
