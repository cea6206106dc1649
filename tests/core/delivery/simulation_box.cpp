#include "tests/core/delivery/simulation_box.h"

#include <algorithm>

namespace zeroten::test {

using delivery::Record;

namespace {
constexpr std::size_t page_size = 3;  // small, so that most loads have several pages
}

bool SimulatedBox::apply(const delivery::Changes& changes) {
  if (changes.device && device != changes.before) return false;
  for (const std::string& key : changes.required) {
    const auto has_key = [&](const Record& record) { return key_of(record) == key; };
    if (std::none_of(records.begin(), records.end(), has_key)) return false;
  }
  if (changes.device) device = changes.device;
  for (const Record& record : changes.put) put(record);
  for (const std::string& key : changes.removed) {
    std::erase_if(records, [&](const Record& record) { return key_of(record) == key; });
  }
  for (const delivery::Pace& pace : changes.paces) {
    std::erase_if(paces, [&](const delivery::Pace& old) { return old.collector == pace.collector; });
    if (pace.failures > 0) paces.push_back(pace);
  }
  return true;
}

void SimulatedBox::put(const Record& record) {
  note_number(record);
  const std::string key = key_of(record);
  const auto at = std::find_if(records.begin(), records.end(), [&](const Record& old) { return key_of(old) >= key; });
  if (at != records.end() && key_of(*at) == key) {
    *at = record;
  } else {
    records.insert(at, record);
  }
}

void SimulatedBox::note_number(const Record& record) {
  if (!device || record.device != device->id || record.number == 0) {
    violation = "stored without a number of the device: " + key_of(record);
    return;
  }
  const std::string& owner = numbers.emplace(record.number, record.id).first->second;
  if (owner != record.id) violation = "a number was given twice";
  if (static_cast<std::int64_t>(numbers.size()) != device->next - 1) violation = "the numbers have a gap";
}

delivery::Contents SimulatedBox::read(const std::string& after) const {
  delivery::Contents contents;
  for (const Record& record : records) {
    const std::string key = key_of(record);
    if (key <= after) continue;
    if (contents.records.size() == page_size) {
      contents.next = key_of(contents.records.back());
      return contents;
    }
    contents.records.push_back(record);
  }
  contents.device = device;
  contents.paces = paces;
  return contents;
}

int SimulatedBox::wipe() {
  const auto count = static_cast<int>(records.size());
  records.clear();
  paces.clear();
  numbers.clear();
  device.reset();
  return count;
}

bool SimulatedBox::holds(const std::string& id, const std::string& collector, std::int64_t seq) const {
  return std::any_of(records.begin(), records.end(), [&](const Record& record) {
    return record.id == id && record.collector == collector && record.seq >= seq;
  });
}

bool SimulatedBox::is_queue_empty() const {
  return std::all_of(records.begin(), records.end(), [](const Record& record) { return record.refused != 0; });
}

}  // namespace zeroten::test
