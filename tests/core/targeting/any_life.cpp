#include "tests/core/targeting/any_life.h"

namespace zeroten::test {

namespace {

using targeting::day;
using targeting::Duration;
using targeting::EventType;
using targeting::hour;
using targeting::minute;
using targeting::TriggerType;

rc::Gen<std::optional<Duration>> any_pause() {
  return rc::gen::elementOf(std::vector<std::optional<Duration>>{std::nullopt, 0, hour, 3 * day, 30 * day, 90 * day});
}

targeting::Trigger any_trigger() {
  targeting::Trigger trigger;
  trigger.type = *rc::gen::element(TriggerType::event, TriggerType::event, TriggerType::page, TriggerType::click);
  trigger.name = *rc::gen::element<std::string>("a", "b");
  trigger.page = *rc::gen::element<std::string>("", "/", "/x*");
  return trigger;
}

targeting::Rules any_rules() {
  targeting::Rules rules;
  rules.on = {any_trigger()};
  if (*rc::gen::arbitrary<bool>()) rules.on.push_back(any_trigger());
  if (*rc::gen::arbitrary<bool>()) rules.cancel = {"b"};
  rules.after = *rc::gen::elementOf(std::vector<Duration>{0, 3000, minute, 2 * day});
  rules.within = *rc::gen::elementOf(std::vector<Duration>{minute, day, 30 * day});
  rules.repeat = {*any_pause(), *any_pause(), *any_pause()};
  rules.cooldown = *any_pause();
  rules.shows = *rc::gen::element(0, 0, 1, 3);
  rules.visits = *rc::gen::element(0, 0, 2);
  rules.sample = *rc::gen::element(1.0, 1.0, 0.5);
  rules.priority = *rc::gen::inRange(-1, 2);
  if (*rc::gen::inRange(0, 4) == 0) rules.from = "2027-03-01";
  if (*rc::gen::inRange(0, 4) == 0) rules.to = "2030-03-01";
  return rules;
}

/// What a respondent does comes as often as what happens to them.
EventType any_type() {
  return *rc::gen::element(EventType::happened, EventType::happened, EventType::happened, EventType::woke,
                           EventType::woke, EventType::answered, EventType::dismissed, EventType::later,
                           EventType::closed, EventType::failed, EventType::reset);
}

Incident any_incident() {
  Incident incident;
  incident.pause = *rc::gen::elementOf(std::vector<Duration>{0, 1000, minute, hour, day, 7 * day, 40 * day});
  if (*rc::gen::inRange(0, 20) == 0) incident.back = *rc::gen::elementOf(std::vector<Duration>{hour, 100 * day});
  incident.event.type = any_type();
  incident.event.happening.type = *rc::gen::element(TriggerType::event, TriggerType::page, TriggerType::click);
  incident.event.happening.name = *rc::gen::element<std::string>("a", "b", "c");
  incident.who = *rc::gen::element<std::string>("", "u1", "u1", "u2");
  incident.visits = *rc::gen::inRange(1, 4);
  incident.path = *rc::gen::element<std::string>("/", "/x", "/y");
  return incident;
}

}  // namespace

rc::Gen<std::vector<targeting::Survey>> any_surveys() {
  return rc::gen::exec([] {
    std::vector<targeting::Survey> surveys;
    for (const char* id : {"s1", "s2", "s3"}) surveys.push_back({id, {}, any_rules()});
    return surveys;
  });
}

rc::Gen<std::vector<Incident>> any_life() {
  return rc::gen::map(rc::gen::container<std::vector<Incident>>(400, rc::gen::arbitrary<Incident>()),
                      [](std::vector<Incident> life) {
                        Duration left = 3650 * day;
                        std::size_t kept = 0;
                        while (kept < life.size() && life[kept].pause <= left) left -= life[kept++].pause;
                        life.resize(kept);
                        return life;
                      });
}

}  // namespace zeroten::test

rc::Gen<zeroten::test::Incident> rc::Arbitrary<zeroten::test::Incident>::arbitrary() {
  return rc::gen::exec([] { return zeroten::test::any_incident(); });
}
