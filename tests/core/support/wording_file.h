// The language files as the engine reads them: phrases in a list, as web/build.mjs writes them to dist/i18n.
#pragma once

#include <filesystem>
#include <string>

#include "codec/json.h"
#include "survey/phrase.h"
#include "tests/core/support/fixture.h"

namespace zeroten::test {

inline codec::Json wording_json(const std::filesystem::path& file) {
  const codec::Json named = codec::Json::parse(text_of(file));
  codec::Json listed{{"language", named["language"]}, {"direction", named["direction"]}, {"name", named["name"]}};
  for (const auto& [phrase, name] : survey::phrase_names) listed["phrases"].push_back(named[std::string(name)]);
  return listed;
}

/// Of web/i18n.
inline std::string wording_text(const std::string& language) {
  return wording_json(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n" / (language + ".json")).dump();
}

}  // namespace zeroten::test
