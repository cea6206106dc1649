#include "cli/install_files.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/sha256.h"
#include "codec/json_writer.h"
#include "collector/base64url.h"

namespace zeroten::cli {

namespace {

constexpr std::string_view hole = "\"@filled@\"";  // web/build/page.mjs puts it there
constexpr std::string_view page_name = "index.html";
constexpr std::array<std::string_view, 3> icon_names{"icon-192.png", "icon-512.png", "icon-maskable-512.png"};

/// "sha256-" and the hash in base64 with padding: 32 bytes are 43 digits.
std::string integrity(std::string_view text) {
  const auto hash = sha256(text);
  std::string digits = collector::to_base64url(std::string(hash.begin(), hash.end()));
  std::ranges::replace(digits, '-', '+');
  std::ranges::replace(digits, '_', '/');
  return "sha256-" + digits + "=";
}

void write_icon(codec::JsonWriter& json, std::string_view name) {
  const bool maskable = name.find("maskable") != std::string_view::npos;
  json.begin_object().member("src", name).member("type", "image/png");
  json.member("sizes", name.find("192") != std::string_view::npos ? "192x192" : "512x512");
  json.member("purpose", maskable ? "maskable" : "any").end_object();
}

}  // namespace

std::string manifest_text(const PageSettings& settings) {
  codec::JsonWriter json;
  json.begin_object().member("name", settings.title).member("short_name", settings.title);
  json.member("start_url", "./").member("scope", "./").member("display", settings.kiosk ? "fullscreen" : "standalone");
  json.member("background_color", "#ffffff").member("theme_color", "#1b4d8f").key("icons").begin_array();
  for (const std::string_view name : icon_names) write_icon(json, name);
  return json.end_array().end_object().take();
}

std::optional<std::string> worker_text(const std::string& script, const std::vector<NamedFile>& files) {
  const std::size_t at = script.find(hole);
  if (at == std::string::npos) return std::nullopt;
  std::string all;
  codec::JsonWriter list;
  list.begin_array();
  for (const auto& [name, text] : files) {
    const std::string hash = integrity(text);
    all += name + " " + hash + "\n";
    list.begin_object().member("path", name == page_name ? "./" : name).member("integrity", hash).end_object();
  }
  codec::JsonWriter json;
  json.begin_object().member("hash", hash_128(all)).key("files").raw(list.end_array().take()).end_object();
  return script.substr(0, at) + json.take() + script.substr(at + hole.size());
}

std::optional<std::vector<NamedFile>> install_files(const PageAssets& assets, const PageSettings& settings,
                                                    std::string html, std::string& reason) {
  std::vector<NamedFile> files{{std::string(page_name), std::move(html)},
                               {"manifest.webmanifest", manifest_text(settings)}};
  for (const std::string_view name : icon_names) {
    auto icon = assets.install_file(name, reason);
    if (!icon) return std::nullopt;
    files.push_back({std::string(name), std::move(*icon)});
  }
  const auto script = assets.install_file("sw.js", reason);
  if (!script) return std::nullopt;
  auto worker = worker_text(*script, files);
  if (!worker) {
    reason = "the install/sw.js in the folder of --assets is not one of this version";
    return std::nullopt;
  }
  files.push_back({"sw.js", std::move(*worker)});
  return files;
}

}  // namespace zeroten::cli
