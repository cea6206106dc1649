#include "delivery/state.h"

namespace zeroten::delivery {

namespace {

/// The first item whose key is not before `key`.
std::size_t position_of(const std::vector<Item>& items, const std::string& key) {
  std::size_t begin = 0;
  std::size_t end = items.size();
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (items[middle].key < key) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return begin;
}

bool is_at(const std::vector<Item>& items, std::size_t position, const std::string& key) {
  return position < items.size() && items[position].key == key;
}

}  // namespace

Item* find_item(State& state, const std::string& key) {
  const std::size_t position = position_of(state.items, key);
  return is_at(state.items, position, key) ? &state.items[position] : nullptr;
}

Item& item_for(State& state, const Record& record) {
  std::string key = key_of(record);
  const std::size_t position = position_of(state.items, key);
  if (is_at(state.items, position, key)) return state.items[position];
  collector_for(state, record.collector);
  Item item;
  item.record = record;
  item.key = std::move(key);
  return *state.items.insert(state.items.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
}

void erase_item(State& state, const std::string& key) {
  erase_items(state, [&](const Item& item) { return item.key == key; });
}

Collector& collector_for(State& state, const std::string& url) {
  for (Collector& collector : state.collectors) {
    if (collector.url == url) return collector;
  }
  Collector& added = state.collectors.emplace_back();
  added.url = url;
  return added;
}

bool is_queued(const Item& item) { return !item.delivered && item.record.refused == 0; }

void tell(Commands& commands, const Record& record, Standing standing) {
  Command& command = commands.emplace_back();
  command.type = CommandType::tell;
  command.id = record.id;
  command.seq = record.seq;
  command.standing = standing;
}

Command& begin_job(State& state, Commands& commands, CommandType type) {
  Command& command = commands.emplace_back();
  command.type = type;
  command.job = ++state.jobs;
  return command;
}

}  // namespace zeroten::delivery
