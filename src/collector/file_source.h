// A file as the body of a reply, part by part.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "collector/reply.h"

namespace zeroten::collector {

struct OpenFile {
  std::uint64_t size = 0;
  /// Changes when the file does.
  std::string version;
  BodySource source;
};

/// Nothing if `path` cannot be read. The file is open until the source goes; what is read is what was opened.
std::optional<OpenFile> open_file(const std::filesystem::path& path);

}  // namespace zeroten::collector
