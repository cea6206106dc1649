#include "delivery/loading.h"

#include "delivery/pause.h"

namespace zeroten::delivery {

namespace {

void meet(State& state, const Record& record, Commands& commands) {
  Item& item = item_for(state, record);
  item.met = true;
  const bool was_unsafe = !item.in_box && item.unsafe;
  const bool settled = item.delivered || item.changed;
  // A transaction that was said to have failed may be there all the same.
  if (!item.in_box) {
    item.in_box = true;
    item.unsafe = false;
    item.changed = item.record.refused != record.refused;
  } else if (!settled) {
    item.record.refused = record.refused;
  }
  item.record.device = record.device;
  item.record.number = record.number;
  if (was_unsafe && is_queued(item)) tell(commands, record, Standing::saved);
}

void believe(State& state, const Pace& pace, Now now) {
  Collector& collector = collector_for(state, pace.collector);
  if (collector.changed) return;
  collector.failures = pace.failures;
  collector.next = now.elapsed + remaining(pace.next, now.wall);
}

void finish(State& state) {
  erase_items(state, [](const Item& item) { return item.in_box && !item.met; });
  state.storage.was_loaded = true;
  state.storage.failures = 0;
  // A lock that came while this load was under way needs another one.
  state.is_current = state.lock == Lock::held && !state.storage.needs_load;
}

}  // namespace

void take_loaded(State& state, const Event& event, Commands& commands) {
  Storage& storage = state.storage;
  if (storage.kind != StorageJob::load || storage.job != event.job) return;
  storage.kind = StorageJob::none;
  const Contents& contents = event.contents;
  if (storage.needs_wipe) return;
  for (const Record& record : contents.records) meet(state, record, commands);
  for (const Pace& pace : contents.paces) believe(state, pace, event.now);
  if (contents.device) state.device = contents.device;
  if (contents.unknown_device) state.is_device_unknown = true;
  state.unknown_records += contents.unknown_records;
  if (contents.next.empty()) return finish(state);
  storage.kind = StorageJob::load;
  Command& command = begin_job(state, commands, CommandType::load);
  command.after = contents.next;
  storage.job = command.job;
}

void take_withdrawn(State& state, const Event& event) {
  for (const Item& item : state.items) state.storage.wiped += item.in_box ? 0 : 1;
  state.items.clear();
  state.collectors.clear();
  state.requests.clear();
  state.numbers.clear();
  state.device.reset();
  state.is_device_unknown = false;
  state.unknown_records = 0;
  state.random = event.random;
  state.storage.needs_wipe = true;
  state.storage.next = event.now.elapsed;
}

void take_wiped(State& state, const Event& event, Commands& commands) {
  Storage& storage = state.storage;
  if (storage.kind != StorageJob::wipe || storage.job != event.job) return;
  storage.kind = StorageJob::none;
  storage.needs_wipe = false;
  storage.needs_load = true;
  storage.failures = 0;
  storage.next = event.now.elapsed;
  // A transaction before this one may have made them known again.
  state.device.reset();
  state.numbers.clear();
  Command& command = commands.emplace_back();
  command.type = CommandType::wiped;
  command.count = event.count + std::exchange(storage.wiped, 0);
}

}  // namespace zeroten::delivery
