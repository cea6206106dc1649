#include "targeting/audience.h"

#include <algorithm>

#include "base/decimal.h"
#include "condition/evaluate.h"
#include "survey/calendar.h"
#include "survey/environment.h"
#include "targeting/sampling.h"

namespace zeroten::targeting {

namespace {

constexpr std::size_t length_of_date = 10;

void check_consent(Consent consent, std::vector<Reason>& reasons) {
  if (consent == Consent::granted) return;
  const bool refused = consent == Consent::refused;
  reasons.push_back({ReasonCode::no_consent,
                     {},
                     {{"reason", refused ? "The respondent refused that anything is stored."
                                         : "Nobody has said yet whether anything may be stored."}}});
}

void check_dates(const Rules& rules, const Moment& now, std::vector<Reason>& reasons) {
  const std::string today = local_day(now);
  if (!rules.from.empty() && today < rules.from) {
    reasons.push_back({ReasonCode::not_begun, start_of(rules.from, now), {{"from", rules.from}}});
  }
  if (!rules.to.empty() && today > rules.to) reasons.push_back({ReasonCode::ended, {}, {{"to", rules.to}}});
}

/// "2026-01-15", or a time that begins like this.
void check_age(Duration least, const Circumstances& now, std::vector<Reason>& reasons) {
  if (least == 0) return;
  const Value* fact = survey::find_fact(now.facts, "user.created");
  const std::string created = fact != nullptr && fact->text() != nullptr ? fact->text()->substr(0, length_of_date) : "";
  if (!survey::is_date(created)) {
    reasons.push_back({ReasonCode::account_unknown, {}, {{"least", in_words(least)}}});
    return;
  }
  const std::int64_t old_enough = start_of(created, now.now) + least;
  if (now.now.wall < old_enough) reasons.push_back({ReasonCode::account_young, old_enough});
}

void check_condition(const Survey& survey, const Circumstances& now, const Value::Map& event,
                     std::vector<Reason>& reasons) {
  const condition::Expression& when = survey.rules->when;
  if (when.empty()) return;
  if (condition::is_met(when, facts_for(survey.facts, now.facts, event), survey::predicates())) return;
  reasons.push_back({ReasonCode::audience, {}, {{"condition", std::string(when.source())}}});
}

void check_sample(const Survey& survey, const Person& person, const std::string& device, std::vector<Reason>& reasons) {
  const double share = survey.rules->sample;
  if (share >= 1) return;
  const int number = draw_of(survey, person, device);
  if (is_sampled(number, share)) return;
  reasons.push_back(
      {ReasonCode::not_sampled,
       {},
       {{"drawn", decimal(to_decimal(number * 100.0 / draws))}, {"share", decimal(to_decimal(share * 100))}}});
}

}  // namespace

int draw_of(const Survey& survey, const Person& person, const std::string& device) {
  const Record* record = find_record(person, survey.id);
  if (record != nullptr && record->draw) return *record->draw;
  return draw(survey.id, person.who.empty() ? device : person.who);
}

void check_audience(const Survey& survey, const Person& person, const std::string& device, const Circumstances& now,
                    const Value::Map& event, std::vector<Reason>& reasons) {
  const Rules& rules = *survey.rules;
  check_consent(now.consent, reasons);
  check_dates(rules, now.now, reasons);
  check_condition(survey, now, event, reasons);
  check_age(rules.age, now, reasons);
  if (now.visits < rules.visits) {
    reasons.push_back(
        {ReasonCode::visits, {}, {{"visits", std::to_string(now.visits)}, {"least", std::to_string(rules.visits)}}});
  }
  if (std::find(now.full.begin(), now.full.end(), survey.id) != now.full.end()) {
    reasons.push_back({ReasonCode::quota});
  }
  check_sample(survey, person, device, reasons);
}

}  // namespace zeroten::targeting
