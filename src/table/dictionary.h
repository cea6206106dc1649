// Texts as small numbers, in the order of their first appearance.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "table/key_numbers.h"

namespace zeroten::table {

/// At most most_groups texts.
class Dictionary {
 public:
  /// The number of `text`, from 1; 0 if it has none.
  std::uint32_t find(std::string_view text) const;
  /// As find(), and a text that has none gets one: 0 for one more than most_groups.
  std::uint32_t find_or_add(std::string_view text);
  const std::string& text_of(std::uint32_t number) const { return texts_[number - 1]; }

 private:
  struct Slot {
    std::uint64_t head = 0;  // the whole text, where it has eight letters at most
    std::uint32_t length = 0;
    std::uint32_t number = 0;  // 0: empty
  };

  std::size_t slot_of(std::string_view text, std::uint64_t head) const;
  void grow();

  // An open table: a power of two, at most a quarter full.
  std::vector<Slot> slots_ = std::vector<Slot>(256);
  std::vector<std::string> texts_;
};

}  // namespace zeroten::table
