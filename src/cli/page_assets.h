// The files of the npm package that `zeroten page` needs: dist/, made by script/build.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::cli {

class PageAssets {
 public:
  /// Those in `folder`; if it is empty, in `dist` beside the program or two folders above it, as in the source tree.
  /// Nothing if they are not there: then `reason` says where they were looked for.
  static std::optional<PageAssets> find(const std::string& folder, std::string& reason);

  /// dist/page.html
  const std::string& page() const { return page_; }
  /// dist/i18n/LANGUAGE.json; nothing if it cannot be read: then `reason` says why.
  std::optional<std::string> wording(std::string_view language, std::string& reason) const;
  /// dist/install/NAME, likewise.
  std::optional<std::string> install_file(std::string_view name, std::string& reason) const;

 private:
  PageAssets(std::filesystem::path folder, std::string page) : folder_(std::move(folder)), page_(std::move(page)) {}

  std::optional<std::string> read(const std::filesystem::path& name, std::string& reason) const;

  std::filesystem::path folder_;
  std::string page_;
};

}  // namespace zeroten::cli
