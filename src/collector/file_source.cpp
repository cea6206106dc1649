#include "collector/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace zeroten::collector {

namespace {

constexpr std::size_t part_size = 64 * 1024;

class Descriptor {
 public:
  explicit Descriptor(int number_) : number(number_) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(number); }
  const int number;
};

std::optional<std::string> read_part(int descriptor) {
  std::string part(part_size, '\0');
  const ssize_t size = read(descriptor, part.data(), part.size());
  if (size < 0) return std::nullopt;
  part.resize(static_cast<std::size_t>(size));
  return part;
}

}  // namespace

std::optional<OpenFile> open_file(const std::filesystem::path& path) {
  const int number = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (number < 0) return std::nullopt;
  const auto file = std::make_shared<Descriptor>(number);
  struct stat status {};
  if (fstat(number, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const auto nanoseconds = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
  return OpenFile{
      .size = static_cast<std::uint64_t>(status.st_size),
      .version = std::to_string(status.st_size) + "-" + std::to_string(nanoseconds),
      .source = [file](const TakePart& take) { take(read_part(file->number)); },
  };
}

}  // namespace zeroten::collector
