#include "table/file_input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace zeroten::table {

FileInput::FileInput(const std::string& path) {
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

FileInput::~FileInput() {
  if (descriptor_ >= 0) close(descriptor_);
}

void FileInput::fail(const std::string& what) { complaint_ = what + ": " + std::strerror(errno); }

std::size_t FileInput::read(char* to, std::size_t room) {
  std::size_t filled = 0;
  while (filled < room) {
    const ssize_t count = ::read(descriptor_, to + filled, room - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot be read");
    if (count <= 0) break;
    filled += static_cast<std::size_t>(count);
  }
  return filled;
}

}  // namespace zeroten::table
