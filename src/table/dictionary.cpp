#include "table/dictionary.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace zeroten::table {

namespace {

/// Mixes all bits of both (the finalizer of MurmurHash3, Appleby).
std::uint64_t mixed(std::uint64_t hash, std::uint64_t number) {
  hash = (hash ^ number) * 0xFF51AFD7ED558CCDULL;
  hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
  return hash ^ (hash >> 33);
}

constexpr std::size_t head_length = sizeof(std::uint64_t);

template <typename Number>
std::uint64_t number_at(std::string_view text, std::size_t at) {
  Number number = 0;
  std::memcpy(&number, text.data() + at, sizeof number);
  return number;
}

/// What texts of one length differ in, of their first eight letters: in three reads at most, and no loop.
std::uint64_t head_of(std::string_view text) {
  const std::size_t size = text.size();
  if (size >= head_length) return number_at<std::uint64_t>(text, 0);
  if (size >= 4) return number_at<std::uint32_t>(text, 0) | number_at<std::uint32_t>(text, size - 4) << 32;
  if (size == 0) return 0;
  return number_at<std::uint8_t>(text, 0) | number_at<std::uint8_t>(text, size / 2) << 8 |
         number_at<std::uint8_t>(text, size - 1) << 16;
}

std::uint64_t hash_of(std::string_view text, std::uint64_t head) {
  std::uint64_t hash = mixed(text.size(), head);
  for (std::size_t at = head_length; at < text.size(); at += head_length) {
    hash = mixed(hash, number_at<std::uint64_t>(text, std::min(at, text.size() - head_length)));
  }
  return hash;
}

}  // namespace

std::size_t Dictionary::slot_of(std::string_view text, std::uint64_t head) const {
  for (auto slot = static_cast<std::size_t>(hash_of(text, head));; ++slot) {
    slot &= slots_.size() - 1;
    const Slot& found = slots_[slot];
    if (found.number == 0) return slot;
    if (found.head != head || found.length != text.size()) continue;
    if (text.size() <= head_length || texts_[found.number - 1] == text) return slot;
  }
}

void Dictionary::grow() {
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : before) {
    if (slot.number != 0) slots_[slot_of(texts_[slot.number - 1], slot.head)] = slot;
  }
}

std::uint32_t Dictionary::find(std::string_view text) const { return slots_[slot_of(text, head_of(text))].number; }

std::uint32_t Dictionary::find_or_add(std::string_view text) {
  const std::uint64_t head = head_of(text);
  Slot& slot = slots_[slot_of(text, head)];
  if (slot.number != 0) return slot.number;
  if (texts_.size() == most_groups) return 0;
  texts_.emplace_back(text);
  const auto number = static_cast<std::uint32_t>(texts_.size());
  slot = {head, static_cast<std::uint32_t>(text.size()), number};
  if (texts_.size() * 4 > slots_.size()) grow();
  return number;
}

}  // namespace zeroten::table
