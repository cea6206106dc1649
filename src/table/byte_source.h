// The bytes of a file or of standard input, a block at a time, as UTF-8 or as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "table/encoding.h"

namespace zeroten::table {

inline constexpr std::size_t longest_block = std::size_t{1} << 20;

/// Reads a block of 1 MiB, on which guesses are made, then smaller ones. UTF-16 becomes UTF-8, a byte-order mark goes;
/// single bytes beyond ASCII stay as they are, so that only what is wanted of a file is converted (to_utf8 with
/// encoding()).
class ByteSource {
 public:
  /// "-" is standard input. is_open() says whether it worked, complaint() why not.
  explicit ByteSource(const std::string& path);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  /// Of opening or reading, in words; empty if all went well.
  const std::string& complaint() const { return complaint_; }
  Encoding encoding() const { return encoding_; }
  /// Bytes read, and of how many; 0 where that is not known.
  std::int64_t done() const { return done_; }
  std::int64_t size() const { return size_; }

  /// Appends the next block to `buffer`. False at the end, and where reading failed.
  bool append_to(std::string& buffer);

 private:
  void fail(const std::string& what);
  bool read_block(std::string& block);

  int descriptor_ = -1;
  bool is_begun_ = false;
  Encoding encoding_ = Encoding::utf_8;
  std::string rest_;  // of UTF-16: half a character
  std::string complaint_;
  std::int64_t done_ = 0;
  std::int64_t size_ = 0;
};

}  // namespace zeroten::table
