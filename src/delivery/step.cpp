#include "delivery/step.h"

#include "delivery/loading.h"
#include "delivery/pause.h"
#include "delivery/sending.h"
#include "delivery/settling.h"
#include "delivery/storing.h"

namespace zeroten::delivery {

namespace {

void take_opened(State& state, const Event& event) {
  state.random = event.random;
  state.wake.reset();  // the timers of a page that was frozen are gone
  state.storage.needs_load = true;
  state.storage.next = event.now.elapsed;
}

void take_locked(State& state, const Event& event) {
  state.lock = Lock::held;
  state.is_current = false;
  state.storage.needs_load = true;
  state.storage.next = event.now.elapsed;
}

void release(State& state) {
  state.lock = Lock::none;
  state.is_current = false;
}

void give_refused(const State& state, Commands& commands) {
  Command& command = commands.emplace_back();
  command.type = CommandType::give;
  for (const Item& item : state.items) {
    if (item.record.refused != 0 && !item.delivered) command.records.push_back(item.record);
  }
}

void take(State& state, const Event& event, Commands& commands) {
  switch (event.type) {
    case EventType::opened: return take_opened(state, event);
    case EventType::saved: return take_saved(state, event, commands);
    case EventType::stored: return take_stored(state, event, commands);
    case EventType::changed: return take_changed(state, event);
    case EventType::store_failed: return take_store_failed(state, event, commands);
    case EventType::loaded: return take_loaded(state, event, commands);
    case EventType::wiped: return take_wiped(state, event, commands);
    case EventType::locked: return take_locked(state, event);
    case EventType::unlocked: return release(state);
    case EventType::answered: return take_answered(state, event, commands);
    case EventType::send_failed: return take_send_failed(state, event);
    case EventType::woke: state.wake.reset(); return;
    case EventType::online: return take_online(state, event);
    case EventType::leaving: return send_last(state, event, commands);
    case EventType::credentials: return take_credentials(state, event);
    case EventType::resend: return take_resend(state, event);
    case EventType::inspect: return give_refused(state, commands);
    case EventType::withdrawn: return take_withdrawn(state, event);
  }
}

void add(Commands& commands, CommandType type) { commands.emplace_back().type = type; }

/// The lock is held only while something is under way, so that no tab holds up another.
void plan_lock(State& state, Now now, Commands& commands) {
  const bool is_idle = state.storage.kind == StorageJob::none && state.requests.empty();
  if (state.lock == Lock::held && is_idle) {
    release(state);
    add(commands, CommandType::unlock);
  }
  if (state.lock == Lock::none && needs_lock(state, now)) {
    state.lock = Lock::asked;
    add(commands, CommandType::lock);
  }
}

using Time = std::optional<std::int64_t>;

/// The earlier of two times to come.
Time earlier(Time a, std::int64_t b, Now now) {
  if (remaining(b, now.elapsed) == 0) return a;
  return !a || b < *a ? b : a;
}

void plan_wait(State& state, Now now, Commands& commands) {
  Time next;
  for (const Collector& collector : state.collectors) {
    for (const Item& item : state.items) {
      if (!is_queued(item) || item.record.collector != collector.url) continue;
      next = earlier(next, collector.next, now);
      break;
    }
  }
  if (state.storage.kind == StorageJob::none && has_storage_work(state)) next = earlier(next, state.storage.next, now);
  if (!next || next == state.wake) return;
  state.wake = next;
  add(commands, CommandType::wait);
  commands.back().milliseconds = *next - now.elapsed;
}

void plan_count(State& state, Commands& commands) {
  Counts counts;
  counts.unknown = state.unknown_records;
  for (const Item& item : state.items) {
    if (!item.delivered) ++(item.record.refused != 0 ? counts.refused : counts.queued);
  }
  // While the box is being read, the number is only growing.
  if (state.storage.kind == StorageJob::load || counts == state.counts) return;
  state.counts = counts;
  add(commands, CommandType::count);
  commands.back().counts = counts;
}

}  // namespace

Commands step(State& state, const Event& event) {
  Commands commands;
  take(state, event, commands);
  plan_storage(state, event, commands);
  plan_sending(state, event, commands);
  plan_lock(state, event.now, commands);
  plan_wait(state, event.now, commands);
  plan_count(state, commands);
  return commands;
}

}  // namespace zeroten::delivery
