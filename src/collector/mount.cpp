#include "collector/mount.h"

#include <algorithm>

namespace zeroten::collector {

namespace {

namespace fs = std::filesystem;

/// What is left of `path` behind `prefix`; nothing if the prefix does not fit ("/dist" does not fit "/distant").
std::optional<std::string_view> behind(std::string_view prefix, std::string_view path) {
  if (prefix == "/") return path;
  if (!path.starts_with(prefix)) return std::nullopt;
  path.remove_prefix(prefix.size());
  if (!path.empty() && path.front() != '/') return std::nullopt;
  return path;
}

/// Whether every part between the slashes is an ordinary name. A slash at the end is allowed, two in a row are not.
bool is_plain(std::string_view path) {
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    const std::string_view name = path.substr(0, path.find('/'));
    path.remove_prefix(name.size());
    if (name.starts_with('.') || (name.empty() && !path.empty())) return false;
  }
  return true;
}

bool is_within(const fs::path& folder, const fs::path& path) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

Location look(const fs::path& folder, std::string_view rest) {
  if (!is_plain(rest)) return {};
  std::error_code error;
  // canonical() follows links: what they lead to must still be inside.
  const fs::path path = fs::canonical(folder / rest.substr(rest.empty() ? 0 : 1), error);
  if (error || !is_within(folder, path)) return {};
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return {Found::folder, path};
  // "name/" is not the file "name": relative links in it would lead elsewhere.
  if (fs::is_regular_file(status) && !rest.ends_with('/')) return {Found::file, path};
  return {};
}

}  // namespace

std::optional<Mount> parse_mount(std::string_view text) {
  const auto equals = text.find('=');
  std::string_view prefix = equals == std::string_view::npos ? "/" : text.substr(0, equals);
  const std::string_view folder = equals == std::string_view::npos ? text : text.substr(equals + 1);
  while (prefix.size() > 1 && prefix.ends_with('/')) prefix.remove_suffix(1);
  if (!prefix.starts_with('/')) return std::nullopt;
  std::error_code error;
  fs::path canonical = fs::canonical(folder, error);
  if (error || !fs::is_directory(canonical, error)) return std::nullopt;
  return Mount{.prefix = std::string(prefix), .folder = std::move(canonical)};
}

Location locate(const std::vector<Mount>& mounts, std::string_view path) {
  const Mount* best = nullptr;
  for (const Mount& mount : mounts) {
    if (behind(mount.prefix, path) && (best == nullptr || mount.prefix.size() > best->prefix.size())) best = &mount;
  }
  return best == nullptr ? Location{} : look(best->folder, *behind(best->prefix, path));
}

}  // namespace zeroten::collector
