// Folders that are served, and the way from a path to a file that cannot leave them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::collector {

struct Mount {
  /// "/" or "/name", without a slash at the end.
  std::string prefix;
  /// Canonical.
  std::filesystem::path folder;
};

/// "PREFIX=FOLDER", or "FOLDER" for the prefix "/". Nothing if the prefix is not a path or the folder is not there.
std::optional<Mount> parse_mount(std::string_view text);

enum class Found { nothing, file, folder };

struct Location {
  Found found = Found::nothing;
  std::filesystem::path path;
};

/// What lies at `path`, a decoded path, in the mount with the longest prefix that fits. Hidden names, "..", and links
/// that lead out of the folder are not there.
Location locate(const std::vector<Mount>& mounts, std::string_view path);

}  // namespace zeroten::collector
