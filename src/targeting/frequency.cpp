#include "targeting/frequency.h"

#include <algorithm>

namespace zeroten::targeting {

namespace {

/// `since` must be `pause` ago; without a pause, for ever.
void check_pause(ReasonCode code, std::int64_t since, const std::optional<Duration>& pause, std::int64_t now,
                 std::vector<Reason>& reasons) {
  if (pause && now >= since + *pause) return;
  Reason& reason = reasons.emplace_back();
  reason.code = code;
  if (pause) reason.until = since + *pause;
  reason.details = {{"ago", in_words(now - since)}};
}

void check_repeat(const Repeat& repeat, const Record& record, std::int64_t now, std::vector<Reason>& reasons) {
  // Left alone is closed, and so is put off where that is not offered any more.
  std::int64_t dismissed = record.dismissed;
  if (record.outcome == Outcome::none) dismissed = std::max(dismissed, record.shown);
  if (!repeat.later) dismissed = std::max(dismissed, record.later);
  if (record.answered > 0) check_pause(ReasonCode::answered, record.answered, repeat.answered, now, reasons);
  if (dismissed > 0) check_pause(ReasonCode::dismissed, dismissed, repeat.dismissed, now, reasons);
  if (record.later > 0 && repeat.later) check_pause(ReasonCode::later, record.later, repeat.later, now, reasons);
}

void check_cooldown(std::string_view id, Duration cooldown, const Person& person, std::int64_t now,
                    std::vector<Reason>& reasons) {
  const Record* last = nullptr;
  for (const Record& record : person.records) {
    if (record.survey != id && record.shown > (last == nullptr ? 0 : last->shown)) last = &record;
  }
  if (last == nullptr || now >= last->shown + cooldown) return;
  reasons.push_back({ReasonCode::cooldown,
                     last->shown + cooldown,
                     {{"other", last->survey}, {"ago", in_words(now - last->shown)}, {"least", in_words(cooldown)}}});
}

}  // namespace

void check_frequency(std::string_view id, const Rules& rules, const Person& person, const Circumstances& now,
                     std::vector<Reason>& reasons) {
  if (const Record* record = find_record(person, id)) {
    check_repeat(rules.repeat, *record, now.now.wall, reasons);
    if (rules.shows > 0 && record->shows >= rules.shows) {
      reasons.push_back({ReasonCode::shows, {}, {{"shows", std::to_string(record->shows)}}});
    }
  }
  check_cooldown(id, rules.cooldown.value_or(now.cooldown), person, now.now.wall, reasons);
}

}  // namespace zeroten::targeting
