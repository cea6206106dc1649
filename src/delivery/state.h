// What one tab knows of the outbox. A value: it can be copied, compared by what it does, and thrown away at any point.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "delivery/box.h"
#include "delivery/command.h"
#include "delivery/verdict.h"

namespace zeroten::delivery {

/// A record and where it stands.
struct Item {
  Record record;
  std::string key;
  /// A transaction that put it there is complete, and none that took it away.
  bool in_box = false;
  /// The transaction under way puts it there for the first time.
  bool storing = false;
  /// Its form in the box is an older one: it was refused, or is to be sent again.
  bool changed = false;
  /// A receipt came. It only waits to be taken out of the box.
  bool delivered = false;
  /// It could not be stored: it is sent from memory.
  bool unsafe = false;
  /// It was refused among others, which may be at fault: it travels alone.
  bool alone = false;
  /// The load under way has met it.
  bool met = false;
  /// The request that it is in; 0: none.
  std::int64_t request = 0;
};

struct Collector {
  std::string url;
  /// Not before then, by the monotonic clock; and when it was tried last.
  std::int64_t next = 0;
  std::int64_t tried = 0;
  int failures = 0;
  /// It asked for this pause itself, or for credentials: no hint shortens it.
  bool firm = false;
  /// Its pace in the box is an older one.
  bool changed = false;
  int requests = 0;
};

struct Request {
  std::int64_t job = 0;
  std::string collector;
  std::vector<Sent> sent;
  /// How much of the browser's limit for requests that outlive their page it takes.
  std::size_t kept_alive = 0;
};

enum class StorageJob { none, load, store, wipe };

/// One transaction at a time, so that what it finds is what the last one left.
struct Storage {
  StorageJob kind = StorageJob::none;
  std::int64_t job = 0;
  Changes changes = {};
  /// What is in the box was never read, or may have changed.
  bool needs_load = true;
  bool was_loaded = false;
  /// The consent was withdrawn; how many records were in memory only.
  bool needs_wipe = false;
  int wiped = 0;
  int failures = 0;
  /// Not before then, by the monotonic clock.
  std::int64_t next = 0;
};

enum class Lock { none, asked, held };

struct State {
  /// In the order of their keys.
  std::vector<Item> items = {};
  std::vector<Collector> collectors = {};
  std::vector<Request> requests = {};
  Storage storage = {};
  Lock lock = Lock::none;
  /// The box was read under the lock: no other tab has sent since.
  bool is_current = false;
  std::optional<Device> device = {};
  bool is_device_unknown = false;
  /// The id of a device that has none yet.
  std::string random = {};
  /// The numbers that the device `numbered_by` gave responses of this tab, the last ones; for forms that come after a
  /// delivery.
  std::string numbered_by = {};
  std::vector<std::pair<std::string, std::int64_t>> numbers = {};
  int unknown_records = 0;
  std::int64_t jobs = 0;
  /// When the host will wake us, by the monotonic clock.
  std::optional<std::int64_t> wake = {};
  Counts counts = {};
};

/// Null if there is none. Good until items are added or taken away; likewise below.
Item* find_item(State& state, const std::string& key);
/// The item of `record`, added if there is none.
Item& item_for(State& state, const Record& record);
/// Takes away what `is_gone(item)`.
template <typename Predicate>
void erase_items(State& state, Predicate is_gone) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < state.items.size(); ++i) {
    if (is_gone(state.items[i])) continue;
    if (kept != i) state.items[kept] = std::move(state.items[i]);
    ++kept;
  }
  state.items.resize(kept);
}
void erase_item(State& state, const std::string& key);

/// Added if there is none.
Collector& collector_for(State& state, const std::string& url);

/// On its way: neither delivered nor refused.
bool is_queued(const Item& item);

void tell(Commands& commands, const Record& record, Standing standing);

/// Adds the command `type` with a job number of its own, which is given back.
Command& begin_job(State& state, Commands& commands, CommandType type);

}  // namespace zeroten::delivery
