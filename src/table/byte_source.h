// The bytes of an input, a block at a time, as UTF-8 or as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "table/encoding.h"
#include "table/input.h"

namespace zeroten::table {

inline constexpr std::size_t longest_block = std::size_t{1} << 20;

/// Reads a block of 1 MiB, on which guesses are made, then smaller ones. UTF-16 becomes UTF-8, a byte-order mark goes;
/// single bytes beyond ASCII stay as they are, so that only what is wanted of a file is converted (to_utf8 with
/// encoding()).
class ByteSource {
 public:
  /// The input has to stay.
  explicit ByteSource(Input& input) : input_(input) {}

  /// Of reading, in words; empty if all went well.
  const std::string& complaint() const { return input_.complaint(); }
  Encoding encoding() const { return encoding_; }
  /// Bytes read, and of how many; 0 where that is not known.
  std::int64_t done() const { return done_; }
  std::int64_t size() const { return input_.size(); }

  /// Appends the next block to `buffer`. False at the end, and where reading failed.
  bool append_to(std::string& buffer);

 private:
  bool read_block(std::string& block);

  Input& input_;
  bool is_begun_ = false;
  Encoding encoding_ = Encoding::utf_8;
  std::string rest_;  // of UTF-16: half a character
  std::int64_t done_ = 0;
};

}  // namespace zeroten::table
