#include "cli/page_html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "cli/escape_html.h"
#include "cli/web_address.h"
#include "codec/json_writer.h"

namespace zeroten::cli {

namespace {

void write_language(codec::JsonWriter& json, const PageLanguage& language) {
  json.escaped_key(language.name).begin_object().key("phrases").begin_object();
  json.member("download", language.download).member("keepOpen", language.keep_open).member("error", language.error);
  json.end_object().member_unless_empty("wording", language.wording).end_object();
}

/// Nothing in JSON but its strings has a <, and in a script element it could begin an end tag or a comment.
std::string without_tags(const std::string& json) {
  std::string safe;
  for (const char c : json) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string data_text(const PageSettings& settings) {
  codec::JsonWriter json;
  json.begin_object().key("definition").raw(settings.definition);
  json.member("presentation", settings.kiosk ? "kiosk" : "page");
  json.member_unless_empty("collector", settings.collector).member_unless_empty("language", settings.language);
  json.member_unless_empty("staffCode", settings.staff_code);
  if (settings.installed) json.key("installed").boolean(true);
  json.key("languages").begin_object();
  for (const PageLanguage& language : settings.languages) write_language(json, language);
  return without_tags(json.end_object().end_object().take());
}

constexpr std::string_view install_links =
    R"(<link rel="manifest" href="manifest.webmanifest"><link rel="icon" href="icon-192.png"><link rel="apple-touch-icon" href="icon-192.png">)";

using Hole = std::pair<std::string_view, std::string>;

/// In the order in which they stand in the page.
std::array<Hole, 6> holes_of(const PageSettings& settings) {
  const bool installed = settings.installed;
  return {{{"@install-sources@", installed ? " 'self'; manifest-src 'self'; worker-src 'self'" : ""},
           {"@connect@", origin_of(settings.collector).value_or("'none'")},
           {"@trusted-types@", installed ? "zeroten-install" : "'none'"},
           {"@icons@", std::string(installed ? install_links : R"(<link rel="icon" href="data:,">)")},
           {"@title@", escape_html(settings.title)},
           {"@data@", data_text(settings)}}};
}

}  // namespace

bool is_staff_code(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() >= 4 && text.size() <= 12 && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<std::string> page_html(std::string_view page, const PageSettings& settings) {
  std::string html;
  for (const auto& [hole, text] : holes_of(settings)) {
    const std::size_t at = page.find(hole);
    if (at == std::string_view::npos) return std::nullopt;
    html.append(page.substr(0, at)).append(text);
    page.remove_prefix(at + hole.size());
  }
  return html.append(page);
}

}  // namespace zeroten::cli
