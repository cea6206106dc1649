#include "table/byte_source.h"

namespace zeroten::table {

namespace {

constexpr std::size_t later_block = std::size_t{1} << 18;  // stays in the processor's cache until it is read

/// Bytes of UTF-16 at the end of `block` that are half a character.
std::size_t cut_off(const std::string& block, Encoding encoding) {
  const std::size_t odd = block.size() % 2;
  if (block.size() < 2 + odd) return odd;
  const std::size_t last = block.size() - odd - 2;
  const auto high = static_cast<unsigned char>(block[last + (encoding == Encoding::utf_16_le ? 1 : 0)]);
  return high >= 0xD8 && high < 0xDC ? odd + 2 : odd;
}

}  // namespace

bool ByteSource::read_block(std::string& block) {
  const std::size_t begin = block.size();
  const std::size_t block_size = done_ == 0 ? longest_block : later_block;
  block.resize(begin + block_size);
  const std::size_t filled = input_.read(block.data() + begin, block_size);
  block.resize(begin + filled);
  done_ += static_cast<std::int64_t>(filled);
  return filled > 0;
}

bool ByteSource::append_to(std::string& buffer) {
  const bool is_wide = encoding_ == Encoding::utf_16_le || encoding_ == Encoding::utf_16_be;
  if (is_begun_ && !is_wide) return read_block(buffer);
  std::string block = std::move(rest_);
  rest_.clear();
  const bool is_more = read_block(block);
  if (!is_begun_) {
    is_begun_ = true;
    encoding_ = detect_encoding(block);
    block.erase(0, mark_length(encoding_, block));
  }
  if (encoding_ != Encoding::utf_16_le && encoding_ != Encoding::utf_16_be) {
    buffer += block;
    return is_more;
  }
  if (is_more) {
    const std::size_t cut = cut_off(block, encoding_);
    rest_ = block.substr(block.size() - cut);
    block.resize(block.size() - cut);
  }
  buffer += to_utf8(block, encoding_);
  return !block.empty();
}

}  // namespace zeroten::table
