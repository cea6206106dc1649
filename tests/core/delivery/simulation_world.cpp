#include "tests/core/delivery/simulation_world.h"

namespace zeroten::test {

using delivery::Command;
using delivery::CommandType;
using delivery::Event;
using delivery::EventType;
using delivery::Standing;

namespace {

std::int64_t jump_of(unsigned chance) {
  constexpr std::int64_t day = 86'400'000;
  constexpr std::int64_t jumps[] = {3650 * day, -3650 * day, 3'600'000, -3'600'000, -1'800'000, 900'000};
  return jumps[chance % 6];
}

std::string random_of(unsigned chance) {
  std::string hex(32, '0');
  for (std::size_t i = 0; i < 8; ++i) hex[i] = "0123456789abcdef"[(chance >> (4 * i)) & 15U];
  return hex;
}

}  // namespace

void World::violate(const std::string& what) {
  if (violation_.empty()) violation_ = what;
}

void World::happen(unsigned tab, Event event) {
  Tab& at = tabs_[tab];
  if (!at.is_open) return;
  event.now = {clock_ + skew_, clock_ - at.born};
  chance_ = chance_ * 1'664'525U + 1'013'904'223U;
  event.chance = (chance_ >> 8) / 16'777'216.0;
  for (const Command& command : outbox_(at.state, event)) obey(tab, command);
}

void World::obey(unsigned tab, const Command& command) {
  Tab& at = tabs_[tab];
  switch (command.type) {
    case CommandType::load:
    case CommandType::store:
    case CommandType::wipe: at.jobs.push_back({command, {}}); break;
    case CommandType::lock: at.wants_lock = true; break;
    case CommandType::unlock:
      if (holder_ != static_cast<int>(tab)) violate("a tab gave up a lock that it does not have");
      holder_ = -1;
      break;
    case CommandType::send:
      ++sent_;
      messages_.push_back({tab, at.life, command.job, command.collector == urls[1], command.body, {}});
      break;
    case CommandType::wait: at.wake = clock_ + command.milliseconds; break;
    case CommandType::tell:
      if (command.standing == Standing::saved || command.standing == Standing::delivered) {
        // The session's response is for one collector: its id tells which.
        std::int64_t& seq = confirmed_[{command.id, command.id.front() == 'b'}];
        seq = std::max(seq, command.seq);
      }
      break;
    case CommandType::count:
    case CommandType::wiped:
    case CommandType::give: break;
  }
}

void World::open(unsigned tab, unsigned chance) {
  Tab& at = tabs_[tab];
  if (at.is_open) return;
  at.is_open = true;
  ++at.life;
  at.state = {};
  at.born = clock_;
  Event event{.type = EventType::opened};
  event.random = random_of(chance);
  happen(tab, event);
}

void World::crash(unsigned tab) {
  Tab& at = tabs_[tab];
  at.is_open = at.wants_lock = false;
  at.jobs.clear();
  at.state = {};
  at.wake.reset();
  if (holder_ == static_cast<int>(tab)) holder_ = -1;
}

void World::answer(unsigned tab, unsigned chance) {
  Tab& at = tabs_[tab];
  if (!at.is_open) return;
  // Nobody takes the consent back and answers anew within the milliseconds that a wipe takes.
  if (tabs_[0].state.storage.needs_wipe || tabs_[1].state.storage.needs_wipe) return;
  if (at.response.empty() || chance % 4 == 0) {
    at.collector = (chance >> 3) % 2;
    at.response = (at.collector == 1 ? "b" : "a") + std::to_string(++responses_);
    at.seq = 0;
  }
  Event event{.type = EventType::saved};
  ++at.seq;
  event.record = delivery::make_record(urls[at.collector], at.response, at.seq,
                                       simulated_body(at.response, at.seq, at.seq == 1 ? 1 : chance % 100), clock_);
  happen(tab, event);
}

/// The first job goes on: it is carried out, or its outcome is reported.
void World::run(unsigned tab, unsigned chance) {
  Tab& at = tabs_[tab];
  if (at.jobs.empty()) return;
  if (!at.jobs.front().outcome) return carry_out(at.jobs.front(), chance);
  const Event outcome = *at.jobs.front().outcome;
  at.jobs.erase(at.jobs.begin());
  happen(tab, outcome);
}

void World::carry_out(Job& job, unsigned chance) {
  Event outcome;
  outcome.job = job.command.job;
  // Some transactions are said to have failed and are there all the same.
  const bool is_misreported = chance % 50 == 0;
  outcome.type = EventType::store_failed;
  if (!box_.is_broken && job.command.type == CommandType::load) {
    outcome.type = EventType::loaded;
    outcome.contents = box_.read(job.command.after);
  } else if (!box_.is_broken && job.command.type == CommandType::wipe) {
    outcome.type = EventType::wiped;
    outcome.count = box_.wipe();
  } else if (!box_.is_broken) {
    const bool is_done = box_.apply(job.command.changes);
    if (!is_misreported) outcome.type = is_done ? EventType::stored : EventType::changed;
  }
  job.outcome = outcome;
}

void World::grant(unsigned chance) {
  if (holder_ != -1) return;
  for (unsigned i = 0; i < 2; ++i) {
    const unsigned tab = (chance + i) % 2;
    if (!tabs_[tab].wants_lock) continue;
    tabs_[tab].wants_lock = false;
    holder_ = static_cast<int>(tab);
    return happen(tab, {.type = EventType::locked});
  }
}

void World::pass(std::int64_t milliseconds) {
  const std::int64_t until = clock_ + milliseconds;
  while (true) {
    int next = -1;
    for (int i = 0; i < 2; ++i) {
      const auto& wake = tabs_[i].wake;
      if (wake && *wake <= until && (next < 0 || *wake < *tabs_[next].wake)) next = i;
    }
    if (next < 0) break;
    clock_ = std::max(clock_, *tabs_[next].wake);
    tabs_[next].wake.reset();
    happen(static_cast<unsigned>(next), {.type = EventType::woke});
  }
  clock_ = until;
}

void World::hint(unsigned tab, unsigned chance) {
  constexpr EventType hints[] = {EventType::online, EventType::leaving, EventType::credentials, EventType::resend};
  Event event{.type = hints[chance % 4]};
  event.collector = urls[(chance >> 2) % 2];
  happen(tab, event);
}

/// Every tab is told; what was confirmed is not owed any more. Sessions begin anew.
void World::withdraw(unsigned chance) {
  if (!tabs_[0].is_open && !tabs_[1].is_open) return;
  confirmed_.clear();
  for (unsigned tab = 0; tab < 2; ++tab) {
    tabs_[tab].response.clear();
    Event event{.type = EventType::withdrawn};
    event.random = random_of(chance + tab);
    happen(tab, event);
  }
}

void World::perform(const Step& step) {
  const unsigned tab = step.a % 2;
  switch (step.act) {
    case Act::open: open(tab, step.b); break;
    case Act::answer: answer(tab, step.b); break;
    case Act::run: run(tab, step.b); break;
    case Act::crash: crash(tab); break;
    case Act::grant: grant(step.b); break;
    case Act::arrive: arrive(step.a, step.b); break;
    case Act::reply: reply(step.a); break;
    case Act::lose: lose(step.a, step.b); break;
    case Act::repeat: repeat(step.a); break;
    case Act::pass: pass(step.b % 5 == 0 ? step.b % 400'000 : step.b % 4'000); break;
    case Act::jump: skew_ += jump_of(step.b); break;
    case Act::break_box: box_.is_broken = true; break;
    case Act::mend_box: box_.is_broken = false; break;
    case Act::mood: collectors_[tab].mood = static_cast<Mood>(step.b % moods); break;
    case Act::hint: hint(tab, step.b); break;
    case Act::withdraw: withdraw(step.b); break;
  }
  watch();
}

}  // namespace zeroten::test
