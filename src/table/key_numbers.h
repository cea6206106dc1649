// Keys of 64 bits as small numbers, in the order of their first appearance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zeroten::table {

/// A report has at most so many groups: more is a column of names or numbers, and no segment.
inline constexpr std::size_t most_groups = 100'000;

/// An open table, at most a quarter full. Keys stand in their slots: nearly always one line of the cache is all that is
/// read.
class KeyNumbers {
 public:
  /// The number of `key`, from 1; 0 if it has none.
  std::uint32_t find(std::uint64_t key) const { return slots_[slot_of(key)].number; }
  /// As find(), and a key that has none gets one: 0 for one more than most_groups.
  std::uint32_t find_or_add(std::uint64_t key);

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t number = 0;  // 0: empty
  };

  std::size_t slot_of(std::uint64_t key) const {
    constexpr std::uint64_t golden =
        0x9E3779B97F4A7C15ULL;  // Fibonacci hashing (Knuth, The Art of Computer Programming 3)
    for (auto slot = static_cast<std::size_t>(key * golden >> 32);; ++slot) {
      slot &= slots_.size() - 1;
      if (slots_[slot].key == key || slots_[slot].number == 0) return slot;
    }
  }
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(256);
  std::uint32_t size_ = 0;
};

}  // namespace zeroten::table
