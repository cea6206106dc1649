#include "delivery/storing.h"

#include "delivery/changes.h"
#include "delivery/numbering.h"
#include "delivery/pause.h"

namespace zeroten::delivery {

namespace {

/// The transaction is over, without having changed anything.
void undo(State& state) {
  if (!state.storage.needs_wipe) {
    for (const Pace& pace : state.storage.changes.paces) collector_for(state, pace.collector).changed = true;
  }
  for (Item& item : state.items) item.storing = false;
  erase_items(state, [](const Item& item) { return !item.in_box && item.delivered; });
}

bool finish(State& state, const Event& event) {
  if (state.storage.kind == StorageJob::none || state.storage.job != event.job) return false;
  state.storage.kind = StorageJob::none;
  return true;
}

void apply_put(State& state, const Record& put, Commands& commands) {
  Item* item = find_item(state, key_of(put));
  if (item == nullptr) return;
  if (!item->storing) {
    if (item->record.refused == put.refused) item->changed = false;
    return;
  }
  item->storing = item->unsafe = false;
  item->in_box = true;
  item->record.device = put.device;
  item->record.number = put.number;
  item->changed = item->record.refused != put.refused;
  remember_number(state, put);
  if (is_queued(*item)) tell(commands, put, Standing::saved);
}

/// Everything that a load finds is unknown until it has found it.
void begin_load(State& state) {
  for (Item& item : state.items) item.met = false;
  state.unknown_records = 0;
  state.device.reset();
  state.is_device_unknown = false;
}

void begin(State& state, Commands& commands, StorageJob kind, CommandType type) {
  state.storage.kind = kind;
  state.storage.job = begin_job(state, commands, type).job;
}

}  // namespace

void take_saved(State& state, const Event& event, Commands& commands) {
  const Record& saved = event.record;
  state.storage.next = event.now.elapsed;
  // What never reached the box has no use any more. What is being stored has: it may be all that will be stored.
  erase_items(state, [&](const Item& item) { return is_fresh(item) && !item.storing && is_older(item, saved); });
  const std::size_t before = state.items.size();
  const Item& item = item_for(state, saved);
  if (state.items.size() > before || !(item.in_box || item.delivered)) return;
  if (item.delivered) return tell(commands, saved, Standing::delivered);
  tell(commands, saved, item.record.refused != 0 ? Standing::refused : Standing::saved);
}

void take_stored(State& state, const Event& event, Commands& commands) {
  if (state.storage.kind != StorageJob::store || !finish(state, event)) return;
  const Changes changes = std::move(state.storage.changes);
  state.storage.failures = 0;
  state.storage.next = event.now.elapsed;
  if (changes.device) state.device = changes.device;
  for (const Record& put : changes.put) apply_put(state, put, commands);
  for (const std::string& key : changes.removed) erase_item(state, key);
}

void take_changed(State& state, const Event& event) {
  if (state.storage.kind != StorageJob::store || !finish(state, event)) return;
  undo(state);
  state.storage.needs_load = true;
}

void take_store_failed(State& state, const Event& event, Commands& commands) {
  Storage& storage = state.storage;
  const StorageJob kind = storage.kind;
  if (!finish(state, event)) return;
  if (kind == StorageJob::store) undo(state);
  if (kind == StorageJob::load) {
    storage.needs_load = true;
    // What is known is better than nothing: a record that is sent twice counts once.
    state.is_current = state.lock == Lock::held;
  }
  if (storage.failures < 100) ++storage.failures;
  storage.next = event.now.elapsed + pause_after(storage.failures, event.chance);
  for (Item& item : state.items) {
    if (!is_fresh(item) || item.unsafe) continue;
    item.unsafe = true;
    if (is_queued(item)) tell(commands, item.record, Standing::unsaved);
  }
}

void plan_storage(State& state, const Event& event, Commands& commands) {
  Storage& storage = state.storage;
  if (storage.kind != StorageJob::none || remaining(storage.next, event.now.elapsed) > 0) return;
  if (storage.needs_wipe) return begin(state, commands, StorageJob::wipe, CommandType::wipe);
  if (storage.needs_load) {
    storage.needs_load = false;
    begin_load(state);
    return begin(state, commands, StorageJob::load, CommandType::load);
  }
  Changes changes = settled_changes(state, event.now);
  if (changes.empty()) changes = fresh_changes(state);
  if (changes.empty()) return;
  storage.changes = changes;
  begin(state, commands, StorageJob::store, CommandType::store);
  commands.back().changes = std::move(changes);
}

bool has_storage_work(const State& state) {
  if (state.storage.needs_wipe || state.storage.needs_load) return true;
  for (const Item& item : state.items) {
    if (is_fresh(item) || item.delivered || item.changed) return true;
  }
  for (const Collector& collector : state.collectors) {
    if (collector.changed) return true;
  }
  return false;
}

}  // namespace zeroten::delivery
