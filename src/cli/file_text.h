// Whole files as text.
#pragma once

#include <optional>
#include <string>

namespace zeroten::cli {

/// The bytes of the file at `path`; "-" is standard input. Nothing if it cannot be read, or is larger than any file of
/// ours can be (/dev/zero): then `reason` says why.
std::optional<std::string> read_file(const std::string& path, std::string& reason);

/// Writes `text` in the place of whatever is at `path`. False if that cannot be done: then `reason` says why.
bool write_file(const std::string& path, const std::string& text, std::string& reason);

}  // namespace zeroten::cli
