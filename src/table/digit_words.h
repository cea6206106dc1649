// Digits, eight letters at a time.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace zeroten::table {

/// Eight letters, the first one in the lowest byte.
inline std::uint64_t word_at(std::string_view text, std::size_t at) {
  constexpr std::size_t length = sizeof(std::uint64_t);
  std::uint64_t word = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&word, text.data() + at, length);
    return word;
  }
  for (std::size_t i = length; i > 0; --i) word = word << 8 | static_cast<unsigned char>(text[at + i - 1]);
  return word;
}

/// What a word of text has to look like: '0' stands for a digit, all else for itself.
struct WordShape {
  std::uint64_t digits = 0;  // 0xFF in the bytes of digits
  std::uint64_t marks = 0;   // the other letters

  explicit constexpr WordShape(std::string_view pattern) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i] == '0') digits |= std::uint64_t{0xFF} << (8 * i);
      if (pattern[i] != '0') marks |= std::uint64_t{static_cast<unsigned char>(pattern[i])} << (8 * i);
    }
  }
};

/// A byte's value for each pair of digits in `word`, in the place of the first one; false if the shape is another one.
inline bool read_pairs(std::uint64_t word, const WordShape& shape, std::uint64_t& pairs) {
  constexpr std::uint64_t zeros = 0x3030303030303030;
  constexpr std::uint64_t above_nine = 0x7676767676767676;  // added to more than nine it sets a byte's highest bit
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  if ((word & ~shape.digits) != shape.marks) return false;
  const std::uint64_t digits = (word ^ zeros) & shape.digits;
  if (((digits | (digits + above_nine)) & high_bits) != 0) return false;
  pairs = digits * 10 + (digits >> 8);
  return true;
}

/// The number of eight digits; nothing else counts if it is false.
inline bool read_eight_digits(std::uint64_t word, std::uint64_t& number) {
  constexpr WordShape all_digits("00000000");
  std::uint64_t pairs = 0;
  if (!read_pairs(word, all_digits, pairs)) return false;
  const auto pair = [&](unsigned at) { return pairs >> (8 * at) & 0xFF; };
  number = (pair(0) * 100 + pair(2)) * 10'000 + pair(4) * 100 + pair(6);
  return true;
}

}  // namespace zeroten::table
