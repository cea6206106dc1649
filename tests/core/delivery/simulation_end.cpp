// The oracle, and what must come true when the faults stop.
#include "tests/core/delivery/simulation_world.h"

namespace zeroten::test {

using delivery::Event;
using delivery::EventType;

/// Whatever can be done without time passing, once each. Whether there was anything.
bool World::run_everything() {
  const bool waits = (tabs_[0].wants_lock || tabs_[1].wants_lock) && holder_ == -1;
  const bool is_busy = waits || !messages_.empty() || !tabs_[0].jobs.empty() || !tabs_[1].jobs.empty();
  grant(0);
  for (unsigned tab = 0; tab < 2; ++tab) run(tab, 1);
  arrive(0, 1);
  reply(0);
  watch();
  return is_busy;
}

bool World::is_settled() const {
  for (const Tab& tab : tabs_) {
    if (!tab.is_open) continue;
    for (const delivery::Item& item : tab.state.items) {
      if (delivery::is_queued(item)) return false;
    }
  }
  return box_.is_queue_empty();
}

/// Everything that happens until `done` or the time is over. Whether it was done.
bool World::live(std::int64_t milliseconds, const std::function<bool()>& done) {
  constexpr int storm = 1000;  // acts without a moment passing
  const std::int64_t end = clock_ + milliseconds;
  int acts = 0;
  while (violation_.empty()) {
    if (run_everything()) {
      if (++acts > storm) violate("a storm: the tabs have no end of work at one moment");
      continue;
    }
    if (done()) return true;
    acts = 0;
    const std::int64_t next = std::min(tabs_[0].wake.value_or(INT64_MAX), tabs_[1].wake.value_or(INT64_MAX));
    if (next > end) return false;
    pass(std::max<std::int64_t>(0, next - clock_));
  }
  return false;
}

void World::suffer(unsigned chance) {
  for (SimulatedCollector& collector : collectors_) collector.mood = chance % 2 == 0 ? Mood::failing : Mood::forbidding;
  const int before = sent_;
  live(20 * 60'000, [] { return false; });
  // Two tabs and two collectors: ten tries each reach the longest pause, five minutes.
  if (sent_ - before > 80) violate("too many requests: " + std::to_string(sent_ - before));
}

void World::settle() {
  constexpr std::int64_t bound = 3 * 3'600'000;  // ms: the longest pause that is believed, for each of two tabs in turn
  box_.is_broken = false;
  for (SimulatedCollector& collector : collectors_) collector.mood = Mood::well;
  // Somebody opens the page, or comes back to it. A tab that nobody looks at does not learn that another one crashed.
  if (tabs_[0].is_open) {
    Event event{.type = EventType::opened};
    event.random = std::string(32, 'e');
    happen(0, event);
  }
  open(0, 1);
  const int before = sent_;
  if (!live(bound, [this] { return is_settled(); })) violate("not everything arrives");
  if (sent_ - before > 100) violate("too many requests: " + std::to_string(sent_ - before));
}

/// The oracle: what was said to be safe is in the box or with its collector, in that form or a newer one.
void World::watch() {
  if (!box_.violation.empty()) violate(box_.violation);
  for (const auto& [what, seq] : confirmed_) {
    const auto& [id, collector] = what;
    if (collectors_[collector].holds(id, seq) || box_.holds(id, urls[collector], seq)) continue;
    violate("lost: " + id + " seq " + std::to_string(seq));
  }
}

}  // namespace zeroten::test
