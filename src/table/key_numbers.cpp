#include "table/key_numbers.h"

#include <utility>

namespace zeroten::table {

void KeyNumbers::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : before) {
    if (slot.number != 0) slots_[slot_of(slot.key)] = slot;
  }
}

std::uint32_t KeyNumbers::find_or_add(std::uint64_t key) {
  if (const std::uint32_t number = find(key); number != 0) return number;
  if (size_ == most_groups) return 0;
  slots_[slot_of(key)] = {key, ++size_};
  if (std::size_t{size_} * 4 > slots_.size()) grow();
  return size_;
}

}  // namespace zeroten::table
