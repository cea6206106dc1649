// A survey as one HTML page: what `zeroten page` puts into dist/page.html. web/page/data.ts reads it there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten::cli {

struct PageLanguage {
  /// The name of its file in i18n: "nb"
  std::string_view name;
  /// The text of that file; empty for English, which the engine has.
  std::string wording;
  std::string_view download;
  std::string_view keep_open;
  std::string_view error;
};

struct PageSettings {
  std::string title;
  /// JSON text that was read as a definition without problems.
  std::string definition;
  /// The one to fall back on first.
  std::vector<PageLanguage> languages;
  /// A language tag; empty: the browser decides.
  std::string language;
  /// An address with an origin (web_address.h); empty: none.
  std::string collector;
  bool kiosk = false;
  /// What staff enter at a kiosk to see its panel: is_staff_code(); empty: no code opens it.
  std::string staff_code;
  /// It stands in a folder with the files of install_files.h.
  bool installed = false;
};

/// 4 to 12 digits.
bool is_staff_code(std::string_view text);

/// `page` with the survey in it. Nothing if it is not the page.html of this version.
std::optional<std::string> page_html(std::string_view page, const PageSettings& settings);

}  // namespace zeroten::cli
