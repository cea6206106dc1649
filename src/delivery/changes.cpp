#include "delivery/changes.h"

#include "delivery/numbering.h"

namespace zeroten::delivery {

namespace {
constexpr std::size_t most_puts = 100;  // in one transaction: the command that carries them stays small
}  // namespace

bool is_fresh(const Item& item) { return !item.in_box && !item.delivered; }

bool is_older(const Item& item, const Record& than) {
  return is_same_response(item.record, than) && item.record.seq < than.seq && item.record.refused == 0;
}

Changes settled_changes(State& state, Now now) {
  Changes changes;
  for (const Item& item : state.items) {
    if (item.in_box && item.delivered) changes.removed.push_back(item.key);
    if (!item.in_box || item.delivered || !item.changed || changes.put.size() == most_puts) continue;
    changes.required.push_back(item.key);
    changes.put.push_back(item.record);
  }
  for (Collector& collector : state.collectors) {
    if (!collector.changed) continue;
    collector.changed = false;
    changes.paces.push_back({collector.url, now.wall + collector.next - now.elapsed, collector.failures});
  }
  return changes;
}

Changes fresh_changes(State& state) {
  Changes changes;
  for (Item& item : state.items) {
    if (!is_fresh(item)) continue;
    item.storing = true;
    changes.put.push_back(item.record);
    give_number(state, changes);
    for (const Item& other : state.items) {
      if (other.in_box && is_older(other, item.record)) changes.removed.push_back(other.key);
    }
    break;
  }
  return changes;
}

}  // namespace zeroten::delivery
