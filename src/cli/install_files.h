// What stands in the folder of a page that can be installed and opens without a network (`zeroten page --install`).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/page_assets.h"
#include "cli/page_html.h"

namespace zeroten::cli {

struct NamedFile {
  std::string name;
  std::string text;
};

/// The app manifest (W3C Web Application Manifest) of a page with these settings.
std::string manifest_text(const PageSettings& settings);

/// The service worker that keeps the files, `html` under the address of the folder. Each is named with its hash (W3C
/// Subresource Integrity), so that a half of one version and a half of another is never kept. Nothing if `script` is
/// not the sw.js of this version.
std::optional<std::string> worker_text(const std::string& script, const std::vector<NamedFile>& files);

/// index.html, sw.js, the manifest and the icons. Nothing if a file of the assets cannot be had: then `reason` says
/// which.
std::optional<std::vector<NamedFile>> install_files(const PageAssets& assets, const PageSettings& settings,
                                                    std::string html, std::string& reason);

}  // namespace zeroten::cli
