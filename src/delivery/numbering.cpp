#include "delivery/numbering.h"

#include <algorithm>

namespace zeroten::delivery {

namespace {

constexpr std::size_t most_remembered = 100;

/// Which device this is, and its next number. Where the browser threw the device away under an open page, the page goes
/// on after what it gave: beginning again, it would hide from the collector that responses are lost.
Device device_of(const State& state) {
  Device device{state.random, 1};
  if (!state.numbers.empty()) device.id = state.numbered_by;
  if (state.device) device = *state.device;
  if (device.id != state.numbered_by) return device;
  for (const auto& [id, number] : state.numbers) device.next = std::max(device.next, number + 1);
  return device;
}

/// 0 if the response has none.
std::int64_t number_of(const State& state, const Device& device, const Record& record) {
  for (const Item& item : state.items) {
    const Record& other = item.record;
    if (item.in_box && other.id == record.id && other.device == device.id) return other.number;
  }
  if (state.numbered_by != device.id) return 0;
  for (const auto& [id, number] : state.numbers) {
    if (id == record.id) return number;
  }
  return 0;
}

}  // namespace

void give_number(const State& state, Changes& changes) {
  Device device = device_of(state);
  if (state.is_device_unknown || device.id.empty()) return;
  Record& record = changes.put.front();
  record.device = device.id;
  record.number = number_of(state, device, record);
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
