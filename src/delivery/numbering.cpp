#include "delivery/numbering.h"

namespace zeroten::delivery {

namespace {

constexpr std::size_t most_remembered = 100;

/// 0 if the response has none.
std::int64_t number_of(const State& state, const Record& record) {
  if (!state.device) return 0;
  for (const Item& item : state.items) {
    const Record& other = item.record;
    if (item.in_box && other.id == record.id && other.device == state.device->id) return other.number;
  }
  if (state.numbered_by != state.device->id) return 0;
  for (const auto& [id, number] : state.numbers) {
    if (id == record.id) return number;
  }
  return 0;
}

}  // namespace

void give_number(const State& state, Changes& changes) {
  if (state.is_device_unknown || (!state.device && state.random.empty())) return;
  Record& record = changes.put.front();
  Device device = state.device.value_or(Device{state.random, 1});
  record.device = device.id;
  record.number = number_of(state, record);
  if (record.number == 0) record.number = device.next++;
  changes.before = state.device;
  changes.device = std::move(device);
}

void remember_number(State& state, const Record& record) {
  if (record.number == 0) return;
  if (state.numbered_by != record.device) state.numbers.clear();
  state.numbered_by = record.device;
  for (const auto& entry : state.numbers) {
    if (entry.first == record.id) return;
  }
  if (state.numbers.size() == most_remembered) state.numbers.erase(state.numbers.begin());
  state.numbers.emplace_back(record.id, record.number);
}

}  // namespace zeroten::delivery
