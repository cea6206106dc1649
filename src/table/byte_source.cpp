#include "table/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

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

ByteSource::ByteSource(const std::string& path) {
  descriptor_ = path == "-" ? dup(STDIN_FILENO) : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ < 0) {
    fail("cannot be opened");
    return;
  }
  struct stat status {};
  if (fstat(descriptor_, &status) != 0) return;
  if (S_ISDIR(status.st_mode)) {
    close(descriptor_);
    descriptor_ = -1;
    complaint_ = "is a folder";
  } else if (S_ISREG(status.st_mode)) {
    size_ = status.st_size;
  }
}

ByteSource::~ByteSource() {
  if (descriptor_ >= 0) close(descriptor_);
}

void ByteSource::fail(const std::string& what) { complaint_ = what + ": " + std::strerror(errno); }

bool ByteSource::read_block(std::string& block) {
  const std::size_t begin = block.size();
  const std::size_t block_size = done_ == 0 ? longest_block : later_block;
  block.resize(begin + block_size);
  std::size_t filled = 0;
  while (filled < block_size) {
    const ssize_t count = read(descriptor_, block.data() + begin + filled, block_size - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot be read");
    if (count <= 0) break;
    filled += static_cast<std::size_t>(count);
  }
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
