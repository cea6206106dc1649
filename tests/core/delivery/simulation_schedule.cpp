#include "tests/core/delivery/simulation_schedule.h"

namespace zeroten::test {

namespace {

struct Kind {
  Act act;
  const char* name;
  unsigned weight;
};

constexpr Kind kinds[] = {
    {Act::open, "open", 4},
    {Act::answer, "answer", 12},
    {Act::run, "run", 45},
    {Act::crash, "crash", 3},
    {Act::grant, "grant", 10},
    {Act::arrive, "arrive", 12},
    {Act::reply, "reply", 12},
    {Act::lose, "lose", 3},
    {Act::repeat, "repeat", 2},
    {Act::pass, "pass", 8},
    {Act::jump, "jump", 2},
    {Act::break_box, "break the box", 2},
    {Act::mend_box, "mend the box", 3},
    {Act::mood, "mood", 4},
    {Act::hint, "hint", 4},
    {Act::withdraw, "withdraw", 1},
};

/// SplitMix64.
std::uint64_t next(std::uint64_t& state) {
  std::uint64_t z = state += 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

Act drawn(std::uint64_t number) {
  unsigned total = 0;
  for (const Kind& kind : kinds) total += kind.weight;
  auto left = static_cast<unsigned>(number % total);
  for (const Kind& kind : kinds) {
    if (left < kind.weight) return kind.act;
    left -= kind.weight;
  }
  return Act::run;
}

}  // namespace

Schedule schedule_of(std::uint64_t seed) {
  std::uint64_t state = seed;
  Schedule schedule = {{Act::open, 0, static_cast<unsigned>(next(state))}};
  const std::size_t length = 20 + next(state) % 60;
  while (schedule.size() < length) {
    const std::uint64_t number = next(state);
    schedule.push_back({drawn(next(state)), static_cast<unsigned>(number), static_cast<unsigned>(number >> 32U)});
  }
  return schedule;
}

std::string violation_of(const Schedule& schedule, const Outbox& outbox) {
  if (schedule.empty()) return {};
  World world(outbox);
  for (const Step& step : schedule) {
    world.perform(step);
    if (!world.violation().empty()) return world.violation();
  }
  if (schedule.front().b % 8 < 2) world.suffer(schedule.front().b);
  world.settle();
  return world.violation();
}

Schedule shrink(Schedule schedule, const Outbox& outbox) {
  // Long pieces first, then shorter ones, until no single act can go.
  for (std::size_t piece = schedule.size() / 2; piece > 0;) {
    bool is_shorter = false;
    for (std::size_t begin = 0; begin + piece <= schedule.size();) {
      Schedule without = schedule;
      without.erase(without.begin() + static_cast<std::ptrdiff_t>(begin),
                    without.begin() + static_cast<std::ptrdiff_t>(begin + piece));
      if (violation_of(without, outbox).empty()) {
        ++begin;
      } else {
        schedule = std::move(without);
        is_shorter = true;
      }
    }
    if (!is_shorter) piece /= 2;
  }
  return schedule;
}

std::string in_words(const Schedule& schedule) {
  std::string words;
  for (const Step& step : schedule) {
    for (const Kind& kind : kinds) {
      if (kind.act == step.act) words += kind.name;
    }
    words += ' ' + std::to_string(step.a) + ' ' + std::to_string(step.b) + '\n';
  }
  return words;
}

Finding search(int schedules, const Outbox& outbox) {
  Finding finding;
  while (finding.schedules < schedules) {
    ++finding.schedules;
    ++finding.seed;
    const Schedule schedule = schedule_of(finding.seed);
    finding.violation = violation_of(schedule, outbox);
    if (finding.violation.empty()) continue;
    finding.schedule = shrink(schedule, outbox);
    break;
  }
  return finding;
}

}  // namespace zeroten::test
