#include "collector/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

namespace zeroten::collector {

namespace {

constexpr std::uint64_t part_size = 64 * 1024;  // bytes

class Reader {
 public:
  explicit Reader(int descriptor) : descriptor_(descriptor) {}
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader() { close(descriptor_); }

  void expect(std::uint64_t size) { left_ = size; }

  // Exactly the size that was announced, even if somebody writes to the file meanwhile.
  std::optional<std::string> next() {
    if (left_ == 0) return std::string();
    std::string part(static_cast<std::size_t>(std::min(left_, part_size)), '\0');
    const ssize_t size = read(descriptor_, part.data(), part.size());
    if (size <= 0) return std::nullopt;
    part.resize(static_cast<std::size_t>(size));
    left_ -= part.size();
    return part;
  }

 private:
  int descriptor_;
  std::uint64_t left_ = 0;
};

}  // namespace

std::optional<OpenFile> open_file(const std::filesystem::path& path) {
  const int number = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (number < 0) return std::nullopt;
  const auto file = std::make_shared<Reader>(number);
  struct stat status {};
  if (fstat(number, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const auto nanoseconds = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
  file->expect(static_cast<std::uint64_t>(status.st_size));
  return OpenFile{
      .size = static_cast<std::uint64_t>(status.st_size),
      .version = std::to_string(status.st_size) + "-" + std::to_string(nanoseconds),
      .source = [file](const TakePart& take) { take(file->next()); },
  };
}

}  // namespace zeroten::collector
