#include "cli/file_text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace zeroten::cli {

namespace {

std::string all_of(std::istream& stream) { return {std::istreambuf_iterator<char>(stream), {}}; }

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::string& reason) {
  if (path == "-") return all_of(std::cin);
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
  return all_of(stream);
}

}  // namespace zeroten::cli
