#include "cli/page_assets.h"

#include <vector>

#include "cli/file_text.h"

namespace zeroten::cli {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> candidates(const std::string& folder) {
  if (!folder.empty()) return {folder};
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {"dist"};
  const fs::path own = program.parent_path();
  return {own / "dist", own.parent_path().parent_path() / "dist"};
}

}  // namespace

std::optional<PageAssets> PageAssets::find(const std::string& folder, std::string& reason) {
  reason.clear();
  for (const fs::path& candidate : candidates(folder)) {
    const std::string file = (candidate / "page.html").string();
    std::string why;
    if (auto page = read_file(file, why)) return PageAssets(candidate, std::move(*page));
    reason.append(reason.empty() ? "" : "; ").append(file).append(" cannot be read: ").append(why);
  }
  return std::nullopt;
}

std::optional<std::string> PageAssets::read(const fs::path& name, std::string& reason) const {
  const std::string file = (folder_ / name).string();
  auto text = read_file(file, reason);
  if (!text) reason = file + " cannot be read: " + reason;
  return text;
}

std::optional<std::string> PageAssets::wording(std::string_view language, std::string& reason) const {
  return read(fs::path("i18n") / (std::string(language) + ".json"), reason);
}

std::optional<std::string> PageAssets::install_file(std::string_view name, std::string& reason) const {
  return read(fs::path("install") / name, reason);
}

}  // namespace zeroten::cli
