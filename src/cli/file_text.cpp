#include "cli/file_text.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace zeroten::cli {

namespace {

constexpr std::size_t most_bytes = 64 * 1024 * 1024;

std::optional<std::string> all_of(std::istream& stream, std::string& reason) {
  std::string text;
  std::array<char, 64 * 1024> chunk;
  errno = 0;
  do {
    // read() turns what the buffer throws into badbit; an iterator over the buffer would let it through.
    stream.read(chunk.data(), chunk.size());
    text.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
    if (text.size() > most_bytes) {
      reason = "it is larger than 64 MiB";
      return std::nullopt;
    }
  } while (stream);
  if (stream.bad()) {
    reason = std::strerror(errno);
    return std::nullopt;
  }
  return text;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::string& reason) {
  if (path == "-") return all_of(std::cin, reason);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    reason = "it is a folder";
    return std::nullopt;
  }
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    reason = std::strerror(errno);
    return std::nullopt;
  }
  return all_of(stream, reason);
}

bool write_file(const std::string& path, const std::string& text, std::string& reason) {
  errno = 0;
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream << text << std::flush;
  if (!stream) reason = std::strerror(errno);
  return stream.good();
}

}  // namespace zeroten::cli
